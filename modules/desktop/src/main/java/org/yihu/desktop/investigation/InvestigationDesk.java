package org.yihu.desktop.investigation;

import java.time.Clock;
import java.time.LocalDate;
import org.yihu.desktop.print.CasePapers;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casepaper.PrintVillageBooklet;
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
 * @param booklets visit booklets of villages
 * @param papers every paper of a case
 * @param clock today
 */
public record InvestigationDesk(
    Actor actor,
    InvestigationTasks tasks,
    KeyVisitSheet sheets,
    InvestigationSteps steps,
    StaffRelatives relatives,
    PrintVillageBooklet booklets,
    CasePapers papers,
    Clock clock) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
