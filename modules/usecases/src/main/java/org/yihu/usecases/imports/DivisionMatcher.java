package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;

/**
 * 区划匹配: finds townships and villages by their full name or by a short form that only one of them can have (振华社区
 * for 振华社区居委会). Nothing is matched by likeness; the nearest names are only offered.
 */
final class DivisionMatcher {
  private static final int OFFERED = 5;

  /**
   * A village that was found or not.
   *
   * @param division the village; empty if unknown
   * @param exact whether the full name was written
   * @param nearest full names to offer when unknown
   */
  record Match(Optional<Division> division, boolean exact, List<String> nearest) {}

  private final List<String> villageSuffixes;
  private final List<String> townshipSuffixes;
  private final List<Division> townships = new ArrayList<>();
  private final List<Division> villages = new ArrayList<>();
  private final Map<String, List<Division>> townshipsByName = new HashMap<>();
  private final Map<DivisionCode, List<Division>> villagesByTownship = new HashMap<>();
  private final Map<String, Match> remembered = new HashMap<>();

  DivisionMatcher(Collection<Division> divisions, Words words) {
    villageSuffixes = words.list("division.suffixes");
    townshipSuffixes = words.list("division.township-suffixes");
    for (Division division : divisions) {
      if (division.level() == Division.Level.TOWNSHIP) {
        townships.add(division);
        Set<String> forms = new LinkedHashSet<>();
        forms.add(WordList.key(division.name()));
        forms.add(stem(WordList.key(division.name()), townshipSuffixes));
        forms.forEach(f -> townshipsByName.computeIfAbsent(f, k -> new ArrayList<>()).add(division));
      } else if (division.level() == Division.Level.VILLAGE) {
        villages.add(division);
        villagesByTownship
            .computeIfAbsent(division.code().township(), k -> new ArrayList<>())
            .add(division);
      }
    }
  }

  /** The townships that a name can mean; several if counties share the name. */
  List<Division> townships(String name) {
    String key = WordList.key(name);
    List<Division> exact = townshipsByName.get(key);
    if (exact != null) {
      return exact;
    }
    List<Division> byStem = townshipsByName.getOrDefault(stem(key, townshipSuffixes), List.of());
    if (!byStem.isEmpty()) {
      return byStem;
    }
    // A county's or city's name may stand before the township's.
    return townships.stream().filter(t -> key.endsWith(WordList.key(t.name()))).toList();
  }

  /**
   * The village of a name in a township; without a township, anywhere in the table.
   *
   * @param township name as written, empty if the file has none
   */
  Match village(String township, String village) {
    return remembered.computeIfAbsent(township + '\n' + village, k -> find(township, village));
  }

  private Match find(String township, String village) {
    List<Division> within = township.isEmpty() ? villages : new ArrayList<>();
    if (!township.isEmpty()) {
      townships(township)
          .forEach(t -> within.addAll(villagesByTownship.getOrDefault(t.code(), List.of())));
    }
    String key = WordList.key(village);
    if (key.isEmpty()) {
      return new Match(Optional.empty(), false, List.of());
    }
    List<Division> full = within.stream().filter(v -> WordList.key(v.name()).equals(key)).toList();
    if (full.size() == 1) {
      return new Match(Optional.of(full.getFirst()), true, List.of());
    }
    List<Division> shortForm = full.isEmpty() ? byShortForm(within, key) : full;
    if (shortForm.size() == 1) {
      return new Match(Optional.of(shortForm.getFirst()), false, List.of());
    }
    return new Match(Optional.empty(), false, nearest(within.isEmpty() ? villages : within, key, shortForm));
  }

  private List<Division> byShortForm(List<Division> within, String key) {
    List<Division> longer =
        within.stream().filter(v -> WordList.key(v.name()).startsWith(key)).toList();
    boolean wholeStem =
        longer.stream().allMatch(v -> isSuffix(WordList.key(v.name()).substring(key.length())));
    if (longer.size() == 1 && wholeStem) {
      return longer;
    }
    String stem = stem(key, villageSuffixes);
    return within.stream()
        .filter(v -> stem(WordList.key(v.name()), villageSuffixes).equals(stem))
        .toList();
  }

  private boolean isSuffix(String rest) {
    return villageSuffixes.stream().anyMatch(s -> s.endsWith(rest));
  }

  private static String stem(String key, List<String> suffixes) {
    for (String suffix : suffixes) {
      if (key.length() > suffix.length() && key.endsWith(suffix)) {
        return key.substring(0, key.length() - suffix.length());
      }
    }
    return key;
  }

  private static List<String> nearest(List<Division> within, String key, List<Division> doubtful) {
    Comparator<Division> byLikeness =
        Comparator.comparingInt((Division v) -> distance(key, WordList.key(v.name())))
            .thenComparing(Division::code);
    return (doubtful.size() > 1 ? doubtful : within)
        .stream().sorted(byLikeness).limit(OFFERED).map(Division::name).toList();
  }

  private static int distance(String a, String b) {
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = last[0];
      last[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = last[j];
        last[j] = Math.min(replaced, Math.min(last[j], last[j - 1]) + 1);
      }
    }
    return last[b.length()];
  }
}
