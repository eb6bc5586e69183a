package org.yihu.usecases.notice;

import java.time.LocalDate;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;

/** The parameters of notices in a village; they do not depend on the settlement of a household. */
final class NoticeTerms {
  private NoticeTerms() {}

  static PolicyScope of(
      Registers registers, OfficeRules rules, DivisionCode village, LocalDate day) {
    return rules.policy(registers.settings()).at(day, village, Settlement.UNKNOWN);
  }
}
