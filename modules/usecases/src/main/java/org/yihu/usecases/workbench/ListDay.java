package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.usecases.port.Settings;

/**
 * 冻结日: by when the list of a month is frozen, so that the bank has it in time: a day of the month
 * before, brought forward to a working day. The office may set the day under {@link #SETTING}; the
 * delivered one is the 25th.
 */
public final class ListDay {
  /** Day of the month, 1 to 28. */
  public static final String SETTING = "payment.list-day";

  private static final int DELIVERED = 25;

  private final int day;
  private final WorkingCalendar calendar;

  private ListDay(int day, WorkingCalendar calendar) {
    this.day = day;
    this.calendar = calendar;
  }

  static ListDay of(Settings settings, WorkingCalendar calendar) {
    return new ListDay(settings.get(SETTING).map(Integer::parseInt).orElse(DELIVERED), calendar);
  }

  int day() {
    return day;
  }

  /** The last day on which the list of a month is to be frozen. */
  LocalDate of(YearMonth month) {
    LocalDate due = month.minusMonths(1).atDay(day);
    while (!calendar.isWorkingDay(due)) {
      due = due.minusDays(1);
    }
    return due;
  }

  /** The month whose list comes next: after the last frozen one, else the month after today. */
  static YearMonth next(Optional<YearMonth> lastFrozen, LocalDate today) {
    return lastFrozen
        .map(m -> m.plusMonths(1))
        .orElseGet(() -> YearMonth.from(today).plusMonths(1));
  }
}
