package org.yihu.app.crash;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the children told: begun workbooks, saved batches by workbook, and for each case the events
 * that were saved.
 */
final class Acknowledged {
  private final List<String> begun = new ArrayList<>();
  private final Map<String, String> batches = new LinkedHashMap<>();
  private final Map<String, Integer> cases = new LinkedHashMap<>();
  private final Set<String> settled = new HashSet<>();

  void hear(List<String> lines) {
    for (String line : lines) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "importing" -> begun.add(words[1]);
        case "imported" -> batches.put(words[1], words[2]);
        case "case" -> cases.put(words[1], Integer.valueOf(words[2]));
        case "opening" -> {}
        default -> throw new AssertionError(line);
      }
    }
  }

  /** Whether a case or workbook was looked at whole already; nobody has touched it since. */
  boolean isSettled(String name) {
    return settled.contains(name);
  }

  List<String> unsettled() {
    return begun.stream().filter(name -> !isSettled(name)).toList();
  }

  void settle() {
    settled.addAll(begun);
    settled.addAll(cases.keySet());
  }

  /** Has everything looked at once more. */
  void unsettle() {
    settled.clear();
  }

  List<String> begun() {
    return begun;
  }

  Map<String, String> batches() {
    return batches;
  }

  Map<String, Integer> cases() {
    return cases;
  }

  @Override
  public String toString() {
    return "%d workbooks begun, %d batches, %d cases"
        .formatted(begun.size(), batches.size(), cases.size());
  }
}
