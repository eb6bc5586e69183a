package org.yihu.domain.payment;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * 定期核查: when a held category is to be reviewed, or, for rigid expenditure, when its validity ends.
 * The intervals are parameters: {@code deadline.review.stable} (12 months), {@code
 * deadline.review.able-bodied} (6 months; a member able to work, or unstable income), {@code
 * deadline.extreme-poverty.review} (12 months), {@code deadline.rigid.valid} (at most 12 months).
 * Sources: 民发〔2021〕57号第三十一条; 改革完善社会救助制度的意见七; 刚性支出困难家庭认定办法第十条.
 *
 * @param months the interval, 1 or more
 */
public record ReviewSchedule(int months) {
  public ReviewSchedule {
    if (months < 1) {
      throw new IllegalArgumentException("an interval lasts a month at least: " + months);
    }
  }

  /** The next review after a decision or a finished review: the same day after the interval. */
  public LocalDate after(LocalDate decided) {
    return decided.plus(Period.ofMonths(months));
  }

  /**
   * The next review of an imported benefit: nobody knows when it was reviewed last, so reviews are
   * counted in intervals from the start month, and the first that ends in or after the month of the
   * import is due, on its month's last day.
   */
  public LocalDate afterImport(YearMonth start, YearMonth imported) {
    long passed = Math.max(0, ChronoUnit.MONTHS.between(start, imported));
    long intervals = Math.max(1, (passed + months - 1) / months);
    return start.plusMonths(intervals * months).atEndOfMonth();
  }

  /**
   * The last day on which a status that starts in a month and does not renew itself is valid. Only
   * the month is known, so it counts to the end of the month a full interval later.
   */
  public LocalDate validThrough(YearMonth start) {
    return start.plusMonths(months).atEndOfMonth();
  }
}
