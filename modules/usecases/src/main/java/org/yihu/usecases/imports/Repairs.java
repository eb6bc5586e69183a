package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihu.domain.shared.Mask;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 预览中的修正: what a person put right before the import is committed.
 *
 * @param households repaired households by their place in the file
 * @param keys provisional keys by row, by the key under which the household would wait
 * @param fileWins keys of households for which a person decided that the file is right
 * @param leftOut rows that are left out because the person stays in another household
 * @param made each repair, for the audit trail
 */
record Repairs(
    Map<Integer, ReadHousehold> households,
    Map<String, Map<Integer, String>> keys,
    Set<String> fileWins,
    Set<Integer> leftOut,
    List<Made> made) {
  static final Repairs NONE = new Repairs(Map.of(), Map.of(), Set.of(), Set.of(), List.of());

  /** One repair: the cell, what was there, what a person put. */
  record Made(String cell, String before, String after) {
    /** A damaged ID number is masked like a whole one; its other form is masked by the trail. */
    String maskedBefore() {
      return ResidentIdNumber.fault(after).isEmpty() ? Mask.ID_NUMBER.of(before) : before;
    }
  }

  Repairs {
    households = Map.copyOf(households);
    keys = Map.copyOf(keys);
    fileWins = Set.copyOf(fileWins);
    leftOut = Set.copyOf(leftOut);
    made = List.copyOf(made);
  }

  Repairs with(ReadHousehold read, Map<Integer, String> ownKeys, Made one) {
    Map<Integer, ReadHousehold> more = new HashMap<>(households);
    more.put(read.ordinal(), read);
    Map<String, Map<Integer, String>> allKeys = new HashMap<>(keys);
    if (!ownKeys.isEmpty()) {
      allKeys.put(ParkedHousehold.keyOf(read), Map.copyOf(ownKeys));
    }
    return new Repairs(more, allKeys, fileWins, leftOut, plus(one));
  }

  Repairs withFileWinning(ReadHousehold read) {
    Set<String> more = new HashSet<>(fileWins);
    more.add(ParkedHousehold.keyOf(read));
    return new Repairs(households, keys, more, leftOut, made);
  }

  Repairs without(Collection<Integer> rows) {
    Set<Integer> more = new HashSet<>(leftOut);
    more.addAll(rows);
    return new Repairs(households, keys, fileWins, more, made);
  }

  private List<Made> plus(Made one) {
    List<Made> more = new ArrayList<>(made);
    more.add(one);
    return more;
  }
}
