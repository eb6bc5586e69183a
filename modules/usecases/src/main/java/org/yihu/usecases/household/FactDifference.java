package org.yihu.usecases.household;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.household.Household;
import org.yihu.usecases.household.HouseholdParts.Key;

/**
 * One fact in which two states of a file differ.
 *
 * @param key the part
 * @param field path of the fact within the part; empty if the whole part came or went
 * @param before the value before; empty if the part was not there
 * @param after the value after; empty if the part is gone
 * @param part the part as it stands after, or stood before it went
 */
record FactDifference(
    Key key, String field, Optional<Object> before, Optional<Object> after, Record part) {

  static List<FactDifference> between(Household before, Household after) {
    Map<Key, Record> old = new HouseholdParts(before).all();
    Map<Key, Record> now = new HouseholdParts(after).all();
    Set<Key> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    List<FactDifference> differences = new ArrayList<>();
    for (Key key : keys) {
      Record was = old.get(key);
      Record is = now.get(key);
      if (was == null || is == null) {
        differences.add(
            new FactDifference(
                key, "", Optional.ofNullable(was), Optional.ofNullable(is), is == null ? was : is));
      } else if (!was.equals(is)) {
        addFacts(differences, key, was, is);
      }
    }
    return differences;
  }

  private static void addFacts(List<FactDifference> into, Key key, Record was, Record is) {
    Map<String, Object> old = RecordLeaves.of(was);
    RecordLeaves.of(is)
        .forEach(
            (path, value) -> {
              if (!Objects.equals(old.get(path), value)) {
                into.add(
                    new FactDifference(
                        key,
                        path,
                        Optional.ofNullable(old.get(path)),
                        Optional.ofNullable(value),
                        is));
              }
            });
  }

  boolean isWholePart() {
    return field.isEmpty();
  }
}
