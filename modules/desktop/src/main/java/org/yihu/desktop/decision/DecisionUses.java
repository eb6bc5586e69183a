package org.yihu.desktop.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.yihu.desktop.print.CasePapers;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.casepaper.PrintDrawMinutes;
import org.yihu.usecases.casework.BatchDecisions;
import org.yihu.usecases.casework.BatchOpinions;
import org.yihu.usecases.casework.DrawSample;
import org.yihu.usecases.casework.HearPerson;
import org.yihu.usecases.casework.ServeLetter;
import org.yihu.usecases.casework.StaffRelatives;
import org.yihu.usecases.casework.WaitingDecisions;

/**
 * The use cases of the screen and who calls them.
 *
 * @param actor who is signed in
 * @param waiting what waits
 * @param opinions the township's opinions
 * @param decisions decisions
 * @param sample the random check
 * @param hearings hearings
 * @param staff names of hearers
 * @param service service of letters
 * @param letters letters of what was decided
 * @param papers every paper of a case
 * @param minutes minutes of draws
 * @param clock today
 */
public record DecisionUses(
    Actor actor,
    WaitingDecisions waiting,
    BatchOpinions opinions,
    BatchDecisions decisions,
    DrawSample sample,
    HearPerson hearings,
    StaffRelatives staff,
    ServeLetter service,
    DecidedLetters letters,
    CasePapers papers,
    PrintDrawMinutes minutes,
    Clock clock) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
