package org.yihu.desktop.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.usecases.statistics.AssistanceClass;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.text.Texts;

/** Names and signs of the classes of the statistics. */
public final class ClassName {
  private ClassName() {}

  public static CategoryChip chip(Texts texts, AssistanceClass kind) {
    return new CategoryChip(texts, code(kind));
  }

  public static String words(Texts texts, AssistanceClass kind) {
    return texts.get("category.name." + code(kind));
  }

  private static String code(AssistanceClass kind) {
    return kind.category().map(Enum::name).orElse(kind.name());
  }

  /** The classes that a month shows: the usual ones always, the others if somebody holds them. */
  public static List<AssistanceClass> usual(MonthStatistics month) {
    return Arrays.stream(AssistanceClass.values())
        .filter(k -> k != AssistanceClass.OTHER_HARDSHIP || found(month, k).isPresent())
        .toList();
  }

  /** The line of a class; all nothing if nobody holds it. */
  public static MonthStatistics.Line line(MonthStatistics month, AssistanceClass kind) {
    return found(month, kind)
        .orElseGet(() -> new MonthStatistics.Line(Optional.of(kind), Map.of()));
  }

  private static Optional<MonthStatistics.Line> found(MonthStatistics month, AssistanceClass kind) {
    return month.lines().stream().filter(l -> l.kind().equals(Optional.of(kind))).findFirst();
  }
}
