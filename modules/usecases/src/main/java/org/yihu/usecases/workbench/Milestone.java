package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.util.List;

/**
 * 节点: what stands in the office's month on one day.
 *
 * @param date the day
 * @param kind what
 * @param done whether it is behind the office
 * @param places villages it concerns, as papers write them; empty for the whole office
 * @param number households (户); for a payment list the month of the list, 1 to 12
 */
public record Milestone(LocalDate date, Kind kind, boolean done, List<String> places, long number) {
  /** 节点类别. */
  public enum Kind {
    /** 公示期满: the last day of notices. */
    NOTICES_END,
    /** 花名册冻结. */
    LIST_FROZEN,
    /** 渐退期满. */
    TAPERS_END
  }

  public Milestone {
    places = List.copyOf(places);
  }
}
