package org.yihu.domain.division;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 地名通名: the endings by which offices write a division's kind, so that 振华社区, 振华社区居委会 and 振华社区居民委员会
 * are one.
 */
public final class NameSuffixes {
  private final Map<String, String> kinds = new LinkedHashMap<>();

  /**
   * @param kindBySuffix ending → kind of place, such as {@code community}; the longest ending that
   *     fits counts
   */
  public NameSuffixes(Map<String, String> kindBySuffix) {
    kindBySuffix.entrySet().stream()
        .sorted(Comparator.comparing(e -> -e.getKey().length()))
        .forEach(e -> kinds.put(e.getKey(), e.getValue()));
  }

  /**
   * 专名与通名.
   *
   * @param stem the name without its ending
   * @param kind kind of place; empty if the name has no known ending
   */
  record Parts(String stem, String kind) {
    boolean means(Parts full) {
      return stem.equals(full.stem) && (kind.isEmpty() || kind.equals(full.kind));
    }
  }

  Parts partsOf(String name) {
    for (var e : kinds.entrySet()) {
      if (name.endsWith(e.getKey()) && name.length() > e.getKey().length()) {
        return new Parts(name.substring(0, name.length() - e.getKey().length()), e.getValue());
      }
    }
    return new Parts(name, "");
  }
}
