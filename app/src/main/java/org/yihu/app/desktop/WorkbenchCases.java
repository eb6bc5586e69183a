package org.yihu.app.desktop;

import java.time.Clock;
import org.yihu.app.Office;
import org.yihu.desktop.search.SearchViewModel;
import org.yihu.desktop.workbench.WorkbenchViewModel;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.statistics.ExportStatistics;
import org.yihu.usecases.statistics.OfficeStatistics;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.MonthRhythm;
import org.yihu.usecases.workbench.RecentThings;
import org.yihu.usecases.workbench.SearchEverywhere;
import org.yihu.usecases.workbench.TodayList;

/** The use cases of workbench, statistics and search. */
record WorkbenchCases(Office office, Texts texts, Clock clock) {
  WorkbenchViewModel.UseCases workbench() {
    return new WorkbenchViewModel.UseCases(
        new TodayList(office.store(), office.rules(), texts, clock),
        new MonthRhythm(office.store(), office.rules(), texts, clock),
        statistics());
  }

  OfficeStatistics statistics() {
    return new OfficeStatistics(office.store(), office.rules(), texts);
  }

  ExportStatistics export() {
    return new ExportStatistics(office.store(), office.workbookPress(), texts, clock);
  }

  SearchViewModel.UseCases search() {
    return new SearchViewModel.UseCases(
        new SearchEverywhere(office.store(), office.rules(), PinyinInitials.load(), texts, clock),
        new RecentThings(office.store()),
        office.session().actor());
  }
}
