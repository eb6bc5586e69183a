package org.yihu.usecases.workbench;

import java.util.List;
import java.util.Set;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.DivisionCode;

/**
 * 待办筛选: which items of the list are shown.
 *
 * @param scope whose
 * @param span how soon they end
 * @param kinds what is to be done; empty for everything
 * @param villages where; empty for everywhere
 */
public record WorkFilter(Scope scope, Span span, Set<WorkKind> kinds, Set<DivisionCode> villages) {
  public static final WorkFilter EVERYTHING =
      new WorkFilter(Scope.ALL, Span.ANY, Set.of(), Set.of());

  /** The last day of the week's work is this many working days away. */
  static final int SOON = 5;

  /** 范围. */
  public enum Scope {
    /** 全部. */
    ALL,
    /** 我的. */
    MINE,
    /** 待领导: what waits for somebody who decides. */
    LEADER
  }

  /** 期限. */
  public enum Span {
    /** 不限. */
    ANY,
    /** 今天要办: ends today or is overdue. */
    TODAY,
    /** 五日内到期, today not counted. */
    SOON
  }

  public WorkFilter {
    kinds = Set.copyOf(kinds);
    villages = Set.copyOf(villages);
  }

  public WorkFilter with(Scope other) {
    return new WorkFilter(other, span, kinds, villages);
  }

  public WorkFilter with(Span other) {
    return new WorkFilter(scope, other, kinds, villages);
  }

  public WorkFilter ofKinds(Set<WorkKind> others) {
    return new WorkFilter(scope, span, others, villages);
  }

  public WorkFilter inVillages(Set<DivisionCode> others) {
    return new WorkFilter(scope, span, kinds, others);
  }

  /** Whether steps, villages or the time are narrowed. */
  public boolean isNarrow() {
    return span != Span.ANY || !kinds.isEmpty() || !villages.isEmpty();
  }

  /** The items that fit, in their order. */
  public List<WorkItem> of(List<WorkItem> items, Actor actor) {
    return items.stream().filter(i -> fits(i, actor)).toList();
  }

  private boolean fits(WorkItem item, Actor actor) {
    boolean whose =
        switch (scope) {
          case ALL -> true;
          case MINE -> item.fallsTo(actor);
          case LEADER -> item.waitsForDecision();
        };
    return whose
        && isWithin(span, item)
        && (kinds.isEmpty() || kinds.contains(item.kind()))
        && (villages.isEmpty() || item.village().filter(villages::contains).isPresent());
  }

  static boolean isWithin(Span span, WorkItem item) {
    return switch (span) {
      case ANY -> true;
      case TODAY -> item.daysLeft().filter(d -> d <= 0).isPresent();
      case SOON -> item.daysLeft().filter(d -> d > 0 && d <= SOON).isPresent();
    };
  }
}
