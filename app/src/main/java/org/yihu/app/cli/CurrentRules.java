package org.yihu.app.cli;

import org.yihu.documents.files.PolicyPackFile;
import org.yihu.documents.files.ShippedFiles;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.usecases.port.OfficeRules;

/**
 * The parameters, calendar and divisions that hold in a run: from {@code --policy}, the store, or
 * as shipped.
 */
record CurrentRules(Invocation invocation) {
  PolicyParameters policy() {
    if (invocation.options().policy().isPresent()) {
      return new PolicyPackFile(invocation.texts()).read(invocation.options().policy().get());
    }
    if (invocation.options().store().isEmpty()) {
      throw invocation.usage("cli.usage.policy-or-store");
    }
    return invocation.office().inForce(OfficeRules::policy);
  }

  WorkingCalendar calendar() {
    return invocation.options().store().isPresent()
        ? invocation.office().inForce(OfficeRules::calendar)
        : new ShippedFiles(invocation.texts()).calendar();
  }

  DivisionTable shippedDivisions() {
    return new ShippedFiles(invocation.texts()).divisions();
  }
}
