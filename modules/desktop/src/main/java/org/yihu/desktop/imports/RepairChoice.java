package org.yihu.desktop.imports;

import java.util.List;
import java.util.Optional;
import org.yihu.usecases.imports.HouseholdChoice;

/**
 * One of the repairs that a person can choose with a digit.
 *
 * @param title the value as it is shown
 * @param detail what is known of it
 * @param marks what speaks for it and against it
 * @param row row of the member concerned; 0 for the finding's own
 * @param value what goes into the cell; empty where more is to be keyed
 * @param household where the person stays; empty for other repairs
 */
public record RepairChoice(
    String title,
    String detail,
    List<Mark> marks,
    int row,
    String value,
    Optional<HouseholdChoice> household) {
  public RepairChoice {
    marks = List.copyOf(marks);
  }

  /** A word with a sign. */
  public record Mark(String word, boolean good) {}

  static RepairChoice of(String title, String detail, int row, String value) {
    return new RepairChoice(title, detail, List.of(), row, value, Optional.empty());
  }
}
