package org.yihu.domain.policy;

import java.util.Objects;
import java.util.Optional;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.DateRange;

/**
 * 参数条目: one line of a parameter pack, its value still as text.
 *
 * @param key such as {@code subsistence.standard}
 * @param division where it holds, with everything below
 * @param settlement only for urban or rural households; empty for both
 * @param validity days on which it is in force
 * @param value the value as written
 * @param unit the unit of a rounding in yuan as written; empty elsewhere
 * @param source the document it comes from
 * @param line line in the file, for messages; 0 when it came from elsewhere
 */
public record PolicyEntry(
    String key,
    DivisionCode division,
    Optional<Settlement> settlement,
    DateRange validity,
    String value,
    Optional<String> unit,
    String source,
    int line) {

  public PolicyEntry {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(division, "division");
    Objects.requireNonNull(validity, "validity");
    Objects.requireNonNull(value, "value");
  }

  boolean sameSlot(PolicyEntry other) {
    return key.equals(other.key)
        && division.equals(other.division)
        && settlement.equals(other.settlement);
  }

  /**
   * The fields that decide results, in one line; comments, order of fields and line numbers do not
   * count.
   */
  String canonical() {
    return String.join(
        "\t",
        key,
        division.value(),
        settlement.map(Enum::name).orElse("-"),
        validity.from().toString(),
        validity.isOpen() ? "-" : validity.to().toString(),
        value,
        unit.orElse("-"),
        source);
  }
}
