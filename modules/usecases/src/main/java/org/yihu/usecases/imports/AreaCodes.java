package org.yihu.usecases.imports;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * 地区代码: whether the first six digits of an ID number were ever a county's code (GB/T 2260 and its
 * revisions). Codes were given out in ascending order within districts (01–20), counties (21–80)
 * and cities (81–99), and the lists of the 1980s are not complete, so a gap below the highest known
 * code counts as used.
 */
final class AreaCodes {
  private static final int COUNTIES_FROM = 21;
  private static final int CITIES_FROM = 81;

  private final BitSet known = new BitSet(1_000_000);

  private AreaCodes(Map<String, List<String>> counties) {
    Map<Integer, Integer> highest = new TreeMap<>();
    counties.forEach(
        (prefecture, codes) -> {
          int four = Integer.parseInt(prefecture);
          codes.forEach(code -> count(highest, four, Integer.parseInt(code)));
          count(highest, four / 100, four % 100);
        });
    highest.forEach(this::fill);
    counties.forEach(
        (prefecture, codes) ->
            codes.forEach(code -> known.set(Integer.parseInt(prefecture + code))));
    // A prefecture that a gap stands for had counties nobody listed.
    for (int four = 1100; four < 8300; four++) {
      if (known.get(four) && !counties.containsKey(String.valueOf(four))) {
        known.set(four * 100, four * 100 + 100);
      }
    }
  }

  static AreaCodes load() {
    return new AreaCodes(ResourceLists.load("area-codes").group(""));
  }

  private static void count(Map<Integer, Integer> highest, int parent, int code) {
    int block = code >= CITIES_FROM ? CITIES_FROM : code >= COUNTIES_FROM ? COUNTIES_FROM : 1;
    highest.merge(parent * 100 + block, parent * 100 + code, Math::max);
  }

  private void fill(int first, int last) {
    known.set(first, last + 1);
  }

  boolean isKnown(String areaCode) {
    return known.get(Integer.parseInt(areaCode));
  }
}
