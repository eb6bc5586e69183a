package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;

/**
 * 区划匹配: finds the village that a row names, in the township that it names. Without a township, or
 * with one whose name several counties have, the village must fit one alone. Nothing is matched by
 * likeness; the nearest names are only offered.
 */
final class DivisionMatcher {
  private static final int OFFERED = 5;

  /**
   * 匹配结果.
   *
   * @param township the township; empty if unknown
   * @param village the village; empty if unknown
   * @param exact whether the village's full name was written
   * @param nearest names to offer when unknown
   */
  record Match(
      Optional<DivisionCode> township,
      Optional<Division> village,
      boolean exact,
      List<String> nearest) {}

  private final DivisionTable table;
  private final List<Division> counties = new ArrayList<>();
  private final List<Division> allTownships = new ArrayList<>();
  private final Map<String, Match> remembered = new HashMap<>();

  DivisionMatcher(DivisionTable table) {
    this.table = table;
    for (Division division : table.all()) {
      switch (division.level()) {
        case COUNTY -> counties.add(division);
        case TOWNSHIP -> allTownships.add(division);
        default -> {
          // found below their parents
        }
      }
    }
  }

  /**
   * The village of a name in a township.
   *
   * @param township name as written, empty if the file has none
   * @param village name as written
   */
  Match village(String township, String village) {
    return remembered.computeIfAbsent(township + '\n' + village, k -> find(township, village));
  }

  private Match find(String township, String village) {
    List<Division> within = township.isEmpty() ? allTownships : townships(township);
    String name = Characters.compact(village);
    List<DivisionTable.Match> found = new ArrayList<>();
    for (Division each : within) {
      table.named(each.code(), name).ifPresent(found::add);
    }
    if (found.stream().anyMatch(DivisionTable.Match::byFullName)) {
      found.removeIf(m -> !m.byFullName());
    }
    if (found.size() == 1) {
      Division division = found.getFirst().division();
      boolean exact = division.name().equals(village);
      return new Match(
          Optional.of(division.code().township()), Optional.of(division), exact, List.of());
    }
    Optional<DivisionCode> only =
        within.size() == 1 ? Optional.of(within.getFirst().code()) : Optional.empty();
    return new Match(only, Optional.empty(), false, nearest(within, name, found));
  }

  private List<Division> townships(String written) {
    String name = Characters.compact(written);
    List<Division> found = new ArrayList<>();
    for (Division county : counties) {
      table.named(county.code(), name).ifPresent(m -> found.add(m.division()));
    }
    return found;
  }

  private List<String> nearest(
      List<Division> within, String name, List<DivisionTable.Match> doubtful) {
    if (!doubtful.isEmpty()) {
      return doubtful.stream()
          .map(m -> table.fullName(m.division().code(), Division.Level.TOWNSHIP))
          .limit(OFFERED)
          .toList();
    }
    if (within.size() != 1) {
      return List.of();
    }
    return table.nearest(within.getFirst().code(), name, OFFERED).stream()
        .map(Division::name)
        .toList();
  }
}
