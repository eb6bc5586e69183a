package org.yihu.app.desktop;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.yihu.app.Office;
import org.yihu.desktop.search.SearchPalette;
import org.yihu.desktop.search.SearchViewModel;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.statistics.Exports;
import org.yihu.desktop.statistics.RowsSheet;
import org.yihu.desktop.statistics.StatisticsView;
import org.yihu.desktop.statistics.StatisticsViewModel;
import org.yihu.desktop.workbench.WorkbenchView;
import org.yihu.desktop.workbench.WorkbenchViewModel;
import org.yihu.documents.picture.PngPress;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.workbench.WorkArea;

/** The workbench, the statistics and the search; each is made once, so that its state stays. */
final class WorkbenchScreens {
  private static final Map<WorkArea, String> ENTRIES = entries();

  private final Office office;
  private Consumer<Map<String, Integer>> badges = counts -> {};
  private WorkbenchView workbench;
  private StatisticsView statistics;
  private SearchPalette palette;

  WorkbenchScreens(Office office) {
    this.office = office;
  }

  private static Map<WorkArea, String> entries() {
    Map<WorkArea, String> entries = new EnumMap<>(WorkArea.class);
    entries.put(WorkArea.APPLICATIONS, "shell.nav.applications");
    entries.put(WorkArea.INVESTIGATIONS, "shell.nav.investigations");
    entries.put(WorkArea.BOARDS, "shell.nav.boards");
    entries.put(WorkArea.NOTICES, "shell.nav.notices");
    entries.put(WorkArea.DECISIONS, "shell.nav.decisions");
    return entries;
  }

  /** Is given the numbers of the navigation after each reading of the list of work. */
  void onBadges(Consumer<Map<String, Integer>> told) {
    badges = told;
  }

  Screen workbench(ScreenContext context) {
    if (workbench == null) {
      WorkbenchViewModel model =
          new WorkbenchViewModel(
              cases(context).workbench(),
              actor(),
              context.tasks(),
              context.failures(),
              context.clock());
      model.onBadges(counts -> badges.accept(named(counts)));
      workbench = new WorkbenchView(model, rows(context), context);
    }
    return workbench;
  }

  private RowsSheet rows(ScreenContext context) {
    return new RowsSheet(statisticsModel(context), exports(context), context);
  }

  private static Exports exports(ScreenContext context) {
    return new Exports(new PngPress(), context);
  }

  private static Map<String, Integer> named(Map<WorkArea, Integer> counts) {
    Map<String, Integer> named = new HashMap<>();
    ENTRIES.forEach((area, key) -> named.put(key, counts.getOrDefault(area, 0)));
    return named;
  }

  Screen statistics(ScreenContext context) {
    if (statistics == null) {
      statistics = new StatisticsView(statisticsModel(context), exports(context), context);
    }
    return statistics;
  }

  private StatisticsViewModel statisticsModel(ScreenContext context) {
    return new StatisticsViewModel(
        new StatisticsViewModel.Uses(
            cases(context).statistics(),
            cases(context).export(),
            office.printing().printMonthReport()),
        actor(),
        context.tasks(),
        context.failures(),
        context.clock());
  }

  /** Opens the search over everything. */
  void search(ScreenContext context) {
    if (palette == null) {
      palette =
          new SearchPalette(
              new SearchViewModel(
                  cases(context).search(),
                  context.tasks(),
                  context.failures(),
                  context.texts(),
                  System::nanoTime),
              context);
    }
    palette.open();
  }

  private WorkbenchCases cases(ScreenContext context) {
    return new WorkbenchCases(office, context.texts(), context.clock());
  }

  private Actor actor() {
    return office.session().actor();
  }
}
