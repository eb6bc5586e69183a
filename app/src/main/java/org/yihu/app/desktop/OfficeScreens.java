package org.yihu.app.desktop;

import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.shell.Screens;
import org.yihu.desktop.style.Appearance;

/** The one place that says which screen stands at which destination. */
public final class OfficeScreens implements Screens {
  private final Office office;
  private final BoardScreens boards;
  private final Appearance appearance;
  private final ApplicationScreens applications;
  private final WorkbenchScreens workbench;
  private final NoticeScreens notices;
  private final PracticeScreens practice;
  private final boolean practising;

  /**
   * @param practising whether it is a practice store
   */
  public OfficeScreens(
      Office office, Appearance appearance, OfficeWindow.Ways ways, boolean practising) {
    this.office = office;
    this.boards = new BoardScreens(office);
    this.appearance = appearance;
    this.applications = new ApplicationScreens(office);
    this.workbench = new WorkbenchScreens(office);
    this.notices = new NoticeScreens(office);
    this.practice = new PracticeScreens(office, ways);
    this.practising = practising;
  }

  /** What stands outside of screens: the search and the numbers of the navigation. */
  WorkbenchScreens workbench() {
    return workbench;
  }

  /** What is checked after each change of a practice store. */
  PracticeScreens practice() {
    return practice;
  }

  @Override
  public Screen open(Destination destination, ScreenContext context) {
    return switch (destination) {
      // workbench and statistics
      case Destination.Workbench d -> workbench.workbench(context);
      case Destination.Statistics d -> workbench.statistics(context);

      // applications
      case Destination.Applications d -> applications.list(context);
      case Destination.Application d -> applications.form(d.key(), context);

      // investigation
      case Destination.Investigations d ->
          new InvestigationScreens(office).open(Optional.empty(), context);
      case Destination.Investigation d ->
          new InvestigationScreens(office).open(Optional.of(d.caseKey()), context);

      // determination
      case Destination.Boards d -> boards.boards(context);
      case Destination.Board d -> boards.board(d.caseKey(), context);

      // notices
      case Destination.VillageNotices d -> notices.notices(context);

      // decisions
      case Destination.Decisions d ->
          new DecisionScreens(office).open(Optional.empty(), false, context);
      case Destination.Hearing d ->
          new DecisionScreens(office).open(Optional.of(d.caseKey()), false, context);
      case Destination.Service d ->
          new DecisionScreens(office).open(Optional.of(d.caseKey()), true, context);

      // month
      case Destination.Payments d -> new MonthScreens(office).payments(context);

      // households
      case Destination.Households _ -> new HouseholdScreens(office).list(context);
      case Destination.ExpiredStatuses d ->
          new HouseholdScreens(office).expired(d.village(), context);
      case Destination.HouseholdFile d -> new HouseholdScreens(office).file(d.code(), context);

      // import
      case Destination.WorkbookImport d -> new ImportScreens(office).workbook(d.file(), context);

      // administration
      case Destination.Administration d ->
          new AdministrationScreens(office, appearance, this).open(d.page(), context);

      // practice
      case Destination.Practice _ ->
          practising ? practice.exercises(context) : practice.gate(context);
    };
  }
}
