package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.shared.Reason;

/**
 * 办理期限: one time limit of a case.
 *
 * @param kind which limit
 * @param from the day that sets it running, not counted
 * @param due last day
 * @param metOn day on which it was met; empty while open
 * @param term the length as the parameter gives it, such as {@code 30wd}; empty where a day was set
 *     directly
 * @param source document of the parameter; empty where a day was set directly
 * @param paused whether the time stands still now
 * @param warnings a {@code CALENDAR_YEAR_MISSING} for each year counted by weekdays alone
 */
public record Deadline(
    Kind kind,
    LocalDate from,
    LocalDate due,
    Optional<LocalDate> metOn,
    String term,
    String source,
    boolean paused,
    List<Reason> warnings) {
  /** 期限种类. */
  public enum Kind {
    /** 补正. */
    SUPPLEMENT,
    /** 启动调查. */
    INVESTIGATION_START,
    /** 启动核对. */
    VERIFICATION_START,
    /** 特困初审. */
    TOWNSHIP_OPINION,
    /** 异议后重新调查 (特困). */
    REINVESTIGATION,
    /** 公示. */
    NOTICE,
    /** 县级审核确认. */
    COUNTY_DECISION,
    /** 全程. */
    TOTAL,
    /** 不予确认告知. */
    REFUSAL_LETTER,
    /** 渐退期满. */
    TAPER,
    /** 定期核查. */
    REVIEW,
    /** 成员死亡后调整待遇. */
    DEATH
  }

  public Deadline {
    warnings = List.copyOf(warnings);
  }

  /** This limit as met on a day. */
  Deadline metOn(LocalDate day) {
    return new Deadline(kind, from, due, Optional.of(day), term, source, paused, warnings);
  }

  /** Whether it is neither met nor a mere wait. */
  public boolean isOpen() {
    return metOn.isEmpty();
  }

  /** Whether it was or is missed. */
  public boolean isOverdueOn(LocalDate today) {
    return metOn.orElse(today).isAfter(due);
  }

  /** Working days left after today, negative when overdue. */
  public int workingDaysLeft(LocalDate today, WorkingCalendar calendar) {
    return calendar.between(today, due).count();
  }
}
