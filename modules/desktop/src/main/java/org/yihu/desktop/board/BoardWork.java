package org.yihu.desktop.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.board.BoardCases;
import org.yihu.usecases.board.DeterminationBoard;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.casepaper.PrintTrial;
import org.yihu.usecases.casework.DetermineCase;
import org.yihu.usecases.casework.PublicationSteps;

/**
 * The use cases of the board and the person who calls them.
 *
 * @param trials prints trials
 * @param letters made only when a letter is asked for, because the press takes a while to load
 */
public record BoardWork(
    Actor actor,
    Clock clock,
    BoardCases cases,
    DeterminationBoard boards,
    DetermineCase determination,
    PublicationSteps opinions,
    Supplier<PrintCasePaper> letters,
    PrintTrial trials) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
