package org.yihu.desktop.workbench;

import java.util.Optional;
import org.yihu.desktop.shell.Destination;
import org.yihu.usecases.workbench.WorkItem;

/** Where a piece of work is done: the step itself, not the file. */
public final class WorkPlaces {
  private WorkPlaces() {}

  public static Destination of(WorkItem item) {
    return switch (item.kind()) {
      case ACCEPT, RECEIVE_PAPERS -> new Destination.Application(Optional.of(item.key()));
      case START_INVESTIGATION, VISIT, RECORD_VERIFICATION, REVIEW_TAPER ->
          new Destination.Investigation(item.key());
      case DETERMINE, GIVE_OPINION -> new Destination.Board(item.key());
      case POST_NOTICE, END_NOTICE -> new Destination.VillageNotices();
      case ANSWER_OBJECTION, DECIDE, EXTEND -> new Destination.Decisions();
      case SERVE_REFUSAL -> new Destination.Service(item.key());
      case END_SUPPORT -> new Destination.Hearing(item.key());
      case APPLY_AGAIN ->
          item.households() > 1
              ? new Destination.ExpiredStatuses(item.village().orElseThrow())
              : new Destination.HouseholdFile(item.key());
      case REVIEW, ADJUST_AFTER_DEATH -> new Destination.HouseholdFile(item.key());
      case FREEZE_LIST -> new Destination.Payments();
      case REPAIR_PARKED, IMPORT_AGAIN -> new Destination.WorkbookImport(Optional.empty());
    };
  }
}
