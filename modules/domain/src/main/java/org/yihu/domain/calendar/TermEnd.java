package org.yihu.domain.calendar;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.shared.Reason;

/**
 * 届满日: the last day of a time limit.
 *
 * @param nominal the day that counting alone gives
 * @param end the last day; the next working day where {@code nominal} is a rest day (民法典第二百零三条)
 * @param warnings a {@code CALENDAR_YEAR_MISSING} for each year counted by weekdays alone because
 *     its holidays are unknown
 */
public record TermEnd(LocalDate nominal, LocalDate end, List<Reason> warnings) {
  public TermEnd {
    warnings = List.copyOf(warnings);
  }

  /** Whether the end was put off because the counted day is a rest day. */
  public boolean rolled() {
    return !end.equals(nominal);
  }
}
