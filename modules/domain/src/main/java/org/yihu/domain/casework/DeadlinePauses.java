package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.calendar.WorkingCalendar;

/** 期限中止: how long the time of a case stood still. */
final class DeadlinePauses {
  private DeadlinePauses() {}

  static boolean isPaused(Case subject) {
    return subject
        .all(StepRecord.DeadlineAdjusted.class)
        .filter(d -> d.kind() != StepRecord.DeadlineAdjusted.Kind.EXTENDED)
        .reduce((earlier, later) -> later)
        .filter(d -> d.kind() == StepRecord.DeadlineAdjusted.Kind.PAUSED)
        .isPresent();
  }

  /**
   * Working days on which the time stood still after a day.
   *
   * @param until day up to which a pause that goes on is counted
   */
  static int workingDays(Case subject, LocalDate after, LocalDate until, WorkingCalendar calendar) {
    int days = 0;
    Optional<LocalDate> paused = Optional.empty();
    for (CaseEvent event : subject.events()) {
      if (event.record() instanceof StepRecord.DeadlineAdjusted adjusted
          && adjusted.kind() != StepRecord.DeadlineAdjusted.Kind.EXTENDED) {
        boolean stops = adjusted.kind() == StepRecord.DeadlineAdjusted.Kind.PAUSED;
        days += stops ? 0 : between(paused, event.on(), after, calendar);
        paused = stops ? Optional.of(event.on()) : Optional.empty();
      }
    }
    return days + between(paused, until, after, calendar);
  }

  private static int between(
      Optional<LocalDate> paused, LocalDate resumed, LocalDate after, WorkingCalendar calendar) {
    return paused
        .map(p -> p.isBefore(after) ? after : p)
        .map(p -> Math.max(0, calendar.between(p, resumed).count()))
        .orElse(0);
  }
}
