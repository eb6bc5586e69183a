package org.yihu.app.desktop;

import org.yihu.app.Office;
import org.yihu.desktop.board.BoardView;
import org.yihu.desktop.board.BoardViewModel;
import org.yihu.desktop.board.BoardWork;
import org.yihu.desktop.board.BoardsView;
import org.yihu.desktop.board.BoardsViewModel;
import org.yihu.desktop.board.TrialShelf;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casework.DetermineCase;

/** The screens of the determination. */
final class BoardScreens {
  private final Office office;
  private final TrialShelf shelf = new TrialShelf();

  BoardScreens(Office office) {
    this.office = office;
  }

  private BoardWork work(ScreenContext context) {
    return new BoardWork(
        office.session().actor(),
        context.clock(),
        office.boardCases(),
        office.determinationBoard(),
        new DetermineCase(office.desk()),
        office.publicationSteps(),
        office::printCasePaper,
        office.printing().printTrial());
  }

  Screen boards(ScreenContext context) {
    return new BoardsView(
        new BoardsViewModel(work(context), context.tasks(), context.failures()), context);
  }

  Screen board(String caseKey, ScreenContext context) {
    BoardViewModel model =
        new BoardViewModel(work(context), context.tasks(), context.failures(), caseKey);
    return new BoardView(model, context, shelf);
  }
}
