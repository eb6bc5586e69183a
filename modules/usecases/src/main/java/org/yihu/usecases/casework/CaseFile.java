package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.household.Household;

/**
 * 案卷: a case as a person looks at it, with all that follows from it today.
 *
 * @param subject the case
 * @param household its household as stored now
 * @param determination the newest determination; empty before the first
 * @param resultStale whether the household file has changed since in what the determination rests
 *     on
 * @param deadlines its time limits by due day
 * @param today the day on which they were worked out
 * @param calendar the calendar they were worked out with
 */
public record CaseFile(
    Case subject,
    Household household,
    Optional<DeterminationRecord> determination,
    boolean resultStale,
    List<Deadline> deadlines,
    LocalDate today,
    WorkingCalendar calendar) {
  public CaseFile {
    deadlines = List.copyOf(deadlines);
  }
}
