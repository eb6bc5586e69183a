package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;

/**
 * 明细取舍: which lines a determination counts. What the investigation adopted wins over a line of the
 * 核对, that over one of the visit, that over what was declared, that over an imported figure, for
 * the same person and kind. Income and spending count when their period ends within the twelve
 * months before the day and is no longer than a year; offices key whole months, so a month is
 * tolerated at the edges. For an application the period must be those twelve months; for a review
 * the newest known year will do.
 */
final class LineChoice {
  private static final List<LineSource> BEST_FIRST =
      List.of(
          LineSource.ADOPTED,
          LineSource.VERIFICATION,
          LineSource.VISIT,
          LineSource.DECLARED,
          LineSource.IMPORT);

  private final LocalDate day;
  private final LocalDate earliestStart;

  private LineChoice(LocalDate day, LocalDate earliestStart) {
    this.day = day;
    this.earliestStart = earliestStart;
  }

  static LineChoice forApplication(LocalDate day) {
    return new LineChoice(day, day.minusMonths(13));
  }

  static LineChoice forReview(LocalDate day) {
    return new LineChoice(day, day.minusMonths(25));
  }

  List<IncomeLine> income(List<IncomeLine> lines, List<Reason> incomplete) {
    record Key(Object person, IncomeLine.Kind kind, Object exclusion) {}
    List<IncomeLine> counted = new ArrayList<>();
    for (IncomeLine line : lines) {
      if (counts("income", line.kind(), line.amount(), line.period(), line.source(), incomplete)) {
        counted.add(line);
      }
    }
    return best(counted, l -> new Key(l.personId(), l.kind(), l.exclusion()), IncomeLine::source);
  }

  List<SpendingLine> spending(List<SpendingLine> lines, List<Reason> incomplete) {
    record Key(Object person, SpendingLine.Kind kind) {}
    List<SpendingLine> counted = new ArrayList<>();
    for (SpendingLine line : lines) {
      if (counts(
          "spending", line.kind(), line.amount(), line.period(), line.source(), incomplete)) {
        counted.add(line);
      }
    }
    return best(counted, l -> new Key(l.personId(), l.kind()), SpendingLine::source);
  }

  List<AssetLine> assets(List<AssetLine> lines) {
    record Key(Object person, AssetLine.Kind kind) {}
    return best(lines, l -> new Key(l.personId(), l.kind()), AssetLine::source);
  }

  private boolean counts(
      String field,
      Enum<?> kind,
      Money amount,
      DateRange period,
      LineSource source,
      List<Reason> incomplete) {
    LocalDate begin = day.minusYears(1);
    boolean past = period.to() != null && period.to().isBefore(begin);
    if (past || period.from().isAfter(day)) {
      return false;
    }
    boolean fits =
        period.to() != null
            && !period.to().isAfter(day.withDayOfMonth(day.lengthOfMonth()))
            && !period.from().isBefore(earliestStart)
            && !period.from().plusMonths(13).isBefore(period.to());
    if (!fits) {
      incomplete.add(
          Reason.at(
              "FACTS_PERIOD",
              field,
              kind,
              amount,
              source,
              period.from(),
              period.to() == null ? "" : period.to(),
              begin,
              day));
    }
    return fits;
  }

  private static <L> List<L> best(
      List<L> lines, Function<L, Object> key, Function<L, LineSource> source) {
    Map<Object, EnumMap<LineSource, List<L>>> grouped = new HashMap<>();
    for (L line : lines) {
      grouped
          .computeIfAbsent(key.apply(line), k -> new EnumMap<>(LineSource.class))
          .computeIfAbsent(source.apply(line), s -> new ArrayList<>())
          .add(line);
    }
    return lines.stream()
        .filter(l -> source.apply(l) == bestOf(grouped.get(key.apply(l))))
        .toList();
  }

  private static LineSource bestOf(Map<LineSource, ?> bySource) {
    return BEST_FIRST.stream().filter(bySource::containsKey).findFirst().orElseThrow();
  }
}
