package org.yihu.desktop.search;

import java.util.Optional;
import org.yihu.desktop.shell.Destination;
import org.yihu.usecases.workbench.RecentThings;
import org.yihu.usecases.workbench.SearchCommand;
import org.yihu.usecases.workbench.SearchHit;
import org.yihu.usecases.workbench.SearchScope;

/** Where what was found is opened, and how it is remembered. */
final class SearchPlaces {
  private SearchPlaces() {}

  static Destination of(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Person p -> new Destination.HouseholdFile(p.householdCode());
      case SearchHit.Household h -> new Destination.HouseholdFile(h.code());
      case SearchHit.CaseOnFile c -> ofCase(c);
      case SearchHit.Command c -> ofCommand(c.command());
    };
  }

  private static Destination ofCase(SearchHit.CaseOnFile found) {
    String key = found.number().toString();
    return switch (found.state()) {
      case UNOPENED, APPLIED, SUPPLEMENT_ASKED -> new Destination.Application(Optional.of(key));
      case ACCEPTED, INVESTIGATING -> new Destination.Investigation(key);
      case DETERMINED, OPINION_GIVEN, GRANTED, TAPERING, REFUSED, TERMINATED, PROCEDURE_ENDED ->
          new Destination.Board(key);
      case NOTICE_POSTED, TERMINATION_POSTED -> new Destination.VillageNotices();
      case OBJECTED, TERMINATION_OBJECTED, COUNTY_REVIEW -> new Destination.Decisions();
    };
  }

  private static Destination ofCommand(SearchCommand command) {
    return switch (command) {
      case NEW_APPLICATION -> new Destination.Application(Optional.empty());
      case WORKBENCH -> new Destination.Workbench();
      case INVESTIGATIONS -> new Destination.Investigations();
      case BOARDS -> new Destination.Boards();
      case NOTICES -> new Destination.VillageNotices();
      case DECISIONS -> new Destination.Decisions();
      case PAYMENTS -> new Destination.Payments();
      case HOUSEHOLDS -> new Destination.Households();
      case IMPORTS -> new Destination.WorkbookImport(Optional.empty());
      case PRACTICE -> new Destination.Practice();
      case STATISTICS -> new Destination.Statistics();
      case SETTINGS -> new Destination.Administration("");
    };
  }

  static RecentThings.Thing thing(SearchHit hit) {
    return switch (hit) {
      case SearchHit.Person p -> new RecentThings.Thing(SearchScope.PEOPLE, p.id().toString());
      case SearchHit.Household h -> new RecentThings.Thing(SearchScope.HOUSEHOLDS, h.code());
      case SearchHit.CaseOnFile c -> new RecentThings.Thing(SearchScope.CASES, c.id().toString());
      case SearchHit.Command c -> new RecentThings.Thing(SearchScope.COMMANDS, c.command().name());
    };
  }
}
