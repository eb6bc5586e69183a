package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.usecases.workbench.WorkFilter.Span;

/**
 * 今日待办: everything open on a day, overdue first, then by working days left, then by village.
 *
 * @param day the day
 * @param items the list; what has no limit comes last
 * @param noticesEndingToday notices whose last day it is
 * @param setUp how far the office is set up
 */
public record Today(LocalDate day, List<WorkItem> items, int noticesEndingToday, SetUp setUp) {
  /**
   * 开办情况.
   *
   * @param person full name of the person
   * @param started whether any household is on file
   * @param demoParameters whether the delivered parameters hold, not the office's own
   * @param nextYearKnown whether next year's holidays are known
   */
  public record SetUp(
      String person, boolean started, boolean demoParameters, boolean nextYearKnown) {}

  /** The kinds of work behind the tile of cases that wait for their result. */
  public static final Set<WorkKind> UNDETERMINED =
      Set.of(WorkKind.DETERMINE, WorkKind.GIVE_OPINION);

  private static final Comparator<WorkItem> ORDER =
      Comparator.comparing((WorkItem i) -> i.daysLeft().orElse(Integer.MAX_VALUE))
          .thenComparing(i -> i.due().orElse(LocalDate.MAX))
          .thenComparing(i -> i.village().map(v -> v.value()).orElse("~"))
          .thenComparing(WorkItem::kind)
          .thenComparing(WorkItem::who)
          .thenComparing(WorkItem::key);

  public Today {
    items = items.stream().sorted(ORDER).toList();
  }

  /**
   * 工作台五个数.
   *
   * @param today ends today or is overdue
   * @param overdue of these, overdue
   * @param soon ends within five working days, today not counted
   * @param nearest last day of the nearest of these
   * @param undetermined cases that wait for result or opinion
   * @param withOpenPoints of these, with open points in the result
   * @param notices notices on their boards
   * @param noticesEndingToday of these, on their last day
   * @param toRepair households in the parking lot
   */
  public record Tiles(
      long today,
      long overdue,
      long soon,
      Optional<LocalDate> nearest,
      long undetermined,
      long withOpenPoints,
      long notices,
      int noticesEndingToday,
      long toRepair) {}

  public Tiles tiles() {
    List<WorkItem> soon = items.stream().filter(i -> WorkFilter.isWithin(Span.SOON, i)).toList();
    return new Tiles(
        items.stream().filter(i -> WorkFilter.isWithin(Span.TODAY, i)).count(),
        items.stream().filter(WorkItem::isOverdue).count(),
        soon.size(),
        soon.stream().findFirst().flatMap(WorkItem::due),
        items.stream().filter(i -> UNDETERMINED.contains(i.kind())).count(),
        items.stream().filter(i -> i.kind() == WorkKind.GIVE_OPINION && i.number() > 0).count(),
        items.stream().filter(i -> i.kind() == WorkKind.END_NOTICE).count(),
        noticesEndingToday,
        items.stream()
            .filter(i -> i.kind() == WorkKind.REPAIR_PARKED)
            .mapToLong(WorkItem::households)
            .sum());
  }

  /** How much waits in each area, for the badges of the navigation. */
  public Map<WorkArea, Integer> badges() {
    Map<WorkArea, Integer> counts = new EnumMap<>(WorkArea.class);
    items.forEach(i -> counts.merge(i.kind().area(), 1, Integer::sum));
    return counts;
  }
}
