package org.yihu.desktop.investigation;

import java.time.Clock;
import java.time.LocalDate;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casework.InvestigationSteps;
import org.yihu.usecases.casework.InvestigationTasks;
import org.yihu.usecases.casework.KeyVisitSheet;
import org.yihu.usecases.casework.StaffRelatives;

/**
 * The use cases of the screen and who calls them.
 *
 * @param actor who is signed in
 * @param tasks what waits
 * @param sheets visit forms
 * @param steps neighbour visits
 * @param relatives staff and their relatives
 * @param clock today
 */
public record InvestigationDesk(
    Actor actor,
    InvestigationTasks tasks,
    KeyVisitSheet sheets,
    InvestigationSteps steps,
    StaffRelatives relatives,
    Clock clock) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
