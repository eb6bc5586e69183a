package org.yihu.desktop.month;

import java.util.Set;
import org.yihu.desktop.month.MonthLine.Sign;

/** Which lines of the list are shown. */
public enum MonthFilter {
  ALL,
  CHANGED,
  ADDED,
  MOVED,
  STOPPED,
  HELD;

  private static final Set<Sign> COMING = Set.of(Sign.ADDED, Sign.RESUMED);
  private static final Set<Sign> MOVING = Set.of(Sign.RAISED, Sign.REDUCED, Sign.PERSONS_CHANGED);
  private static final Set<Sign> GOING = Set.of(Sign.STOPPED, Sign.SUSPENDED);

  boolean shows(MonthLine line) {
    return switch (this) {
      case ALL -> true;
      case CHANGED -> line.row().isNoteworthy();
      case ADDED -> COMING.contains(line.sign());
      case MOVED -> MOVING.contains(line.sign());
      case STOPPED -> GOING.contains(line.sign());
      case HELD -> line.row().held().isPresent();
    };
  }
}
