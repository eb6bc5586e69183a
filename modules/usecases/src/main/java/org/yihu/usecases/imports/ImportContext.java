package org.yihu.usecases.imports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.usecases.payment.ImportedBenefits;
import org.yihu.usecases.port.Ids;

/**
 * 导入前提: what holds for a whole import.
 *
 * @param facts the file
 * @param seq serial of the batch
 * @param stamp who imports and when
 * @param ids new identities
 * @param benefits makes benefits of what households hold
 * @param lastFrozen last month whose payment list is frozen
 */
record ImportContext(
    WorkbookFacts facts,
    long seq,
    ChangeStamp stamp,
    Ids ids,
    ImportedBenefits benefits,
    Optional<YearMonth> lastFrozen) {

  String batchCode() {
    return ImportBatch.codeOf(seq);
  }

  YearMonth month() {
    return facts.month();
  }

  LocalDate lastDay() {
    return month().atEndOfMonth();
  }

  /** The first month for which a changed benefit can still be listed. */
  YearMonth effective() {
    return lastFrozen.map(m -> m.plusMonths(1)).filter(m -> m.isAfter(month())).orElse(month());
  }
}
