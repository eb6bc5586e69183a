package org.yihu.domain.payment;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * 渐退期: months in which a subsistence allowance is still paid although, after someone took up work,
 * the household's income is over the standard (民发〔2021〕57号第三十三条; Baotou: urban 3 months, rural and
 * pastoral 6 months). The amount stays as it was; the payment ends with the last month.
 *
 * @param first first month of the period
 * @param months its length, 1 or more
 */
public record TaperPeriod(YearMonth first, int months) {
  public TaperPeriod {
    Objects.requireNonNull(first, "first");
    if (months < 1) {
      throw new IllegalArgumentException("a taper lasts a month at least: " + months);
    }
  }

  /** The last month that is paid. */
  public YearMonth last() {
    return first.plusMonths(months - 1L);
  }

  /** The first month that is not paid any more. */
  public YearMonth end() {
    return first.plusMonths(months);
  }

  /** Which month of the period it is, from 1. */
  public int numberOf(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(first, month) + 1;
  }
}
