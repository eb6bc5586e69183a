package org.yihu.domain.calendar;

import java.util.List;
import org.yihu.domain.shared.Reason;

/**
 * 工作日数: a number of working days between two days.
 *
 * @param count working days after the first day up to and including the last; negative when the
 *     last is the earlier
 * @param warnings a {@code CALENDAR_YEAR_MISSING} for each year counted by weekdays alone
 */
public record WorkingDays(int count, List<Reason> warnings) {
  public WorkingDays {
    warnings = List.copyOf(warnings);
  }
}
