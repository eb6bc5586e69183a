package org.yihu.usecases.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.DeterminationRules;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.board.IncomeCurve.Point;

/** Determines the same household at many wages of one member. */
final class CurveDrawing {
  private static final int STEPS = 48;
  private static final long YUAN = 100;

  private final DeterminationRules rules;
  private final Facts base;
  private final TrialChanges changes;
  private final String member;

  CurveDrawing(DeterminationRules rules, Facts base, TrialChanges changes, String member) {
    this.rules = rules;
    this.base = base;
    this.changes = changes;
    this.member = member;
  }

  Optional<IncomeCurve> draw(Determination before) {
    Facts changed = changes.applyTo(base);
    Optional<Long> wage =
        changed.countedMembers().stream()
            .filter(m -> m.id().equals(member))
            .map(m -> m.income().wage().fen())
            .findFirst();
    Determination after = rules.determine(changed);
    Optional<Point> now = point(before);
    Optional<Point> trial = point(after);
    Optional<Money> limit = limit(after);
    if (wage.isEmpty() || now.isEmpty() || trial.isEmpty() || limit.isEmpty()) {
      return Optional.empty();
    }
    long[] marks = {now.get().income().fen(), trial.get().income().fen(), limit.get().fen()};
    long low = round(java.util.Arrays.stream(marks).min().orElseThrow() * 3 / 4);
    long high = round(java.util.Arrays.stream(marks).max().orElseThrow() * 5 / 4);
    long shift = wage.get() - trial.get().income().fen();
    long first = Math.max(0, low + shift);
    return Optional.of(
        new IncomeCurve(
            points(first, Math.max(first + YUAN, high + shift)), now.get(), trial.get()));
  }

  /** To whole thousands of yuan, so that the axis has round ends. */
  private static long round(long fen) {
    long thousand = 1000 * YUAN;
    return Math.round((double) fen / thousand) * thousand;
  }

  private List<Point> points(long first, long last) {
    List<Point> points = new ArrayList<>();
    long step = Math.max(YUAN, (last - first) / STEPS / YUAN * YUAN);
    Point before = null;
    long wageBefore = first;
    for (long wage = first; wage <= last; wage += step) {
      Optional<Point> here = at(wage);
      if (here.isPresent()) {
        if (before != null && here.get().category() != before.category()) {
          breakOff(points, before.category(), wageBefore, wage);
        }
        points.add(here.get());
        before = here.get();
        wageBefore = wage;
      }
    }
    return points;
  }

  /** The last yuan of the one category and the first of the next. */
  private void breakOff(List<Point> points, Category category, long below, long above) {
    long low = below;
    long high = above;
    while (high - low > YUAN) {
      long middle = low + (high - low) / 2 / YUAN * YUAN;
      if (at(middle).filter(p -> p.category() == category).isPresent()) {
        low = middle;
      } else {
        high = middle;
      }
    }
    at(low).ifPresent(points::add);
    at(high).ifPresent(points::add);
  }

  /** Empty where everybody would be in extreme poverty, and no household income is counted. */
  private Optional<Point> at(long wage) {
    TrialChanges here = changes.income(member, IncomeLine.Kind.WAGE, new Money(wage));
    return point(rules.determine(here.applyTo(base)));
  }

  private static Optional<Point> point(Determination result) {
    return WhatIf.income(result)
        .map(income -> new Point(income, result.total(), result.category()));
  }

  /** The income from which on there is no subsistence allowance for the household. */
  private static Optional<Money> limit(Determination result) {
    return result.criteria().stream()
        .filter(c -> c.criterion() == Criterion.SUBSISTENCE_INCOME)
        .map(c -> (Evidence.Amounts) c.evidence())
        .map(a -> Money.ofYuan(a.limit()))
        .findFirst();
  }
}
