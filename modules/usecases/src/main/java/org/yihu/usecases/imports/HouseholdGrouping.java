package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.yihu.domain.household.Relation;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/**
 * 分户: puts the rows of people together into households. Household cells may stand on the head's row
 * only, be merged down, or be repeated on each row. What starts a household is settled once for the
 * file, by the first of these that it has: 户编号, 户主姓名, a 序号 that counts households, household cells
 * on the head's row only, the word 户主 itself.
 */
final class HouseholdGrouping {
  /** What tells one household from the next. */
  enum Key {
    CODE,
    HEAD_NAME,
    SERIAL,
    HOUSEHOLD_CELLS,
    RELATION
  }

  private final TableHeader header;
  private final Words words;
  private final Key key;
  private final Consumer<HouseholdRows> receiver;
  private List<SourceRow> rows = new ArrayList<>();
  private List<SourceRow> persons = new ArrayList<>();
  private String current = "";
  private boolean headSeen;

  /**
   * @param sample the first rows of people
   */
  HouseholdGrouping(
      TableHeader header, Words words, List<SourceRow> sample, Consumer<HouseholdRows> receiver) {
    this.header = header;
    this.words = words;
    this.key = key(sample);
    this.receiver = receiver;
  }

  private Key key(List<SourceRow> sample) {
    if (isFilled(sample, Field.HOUSEHOLD_CODE)) {
      return Key.CODE;
    }
    if (isFilled(sample, Field.HEAD_NAME)) {
      return Key.HEAD_NAME;
    }
    if (isFilled(sample, Field.SERIAL) && countsHouseholds(sample)) {
      return Key.SERIAL;
    }
    boolean blanks =
        sample.stream()
            .anyMatch(r -> text(r, Field.VILLAGE).isEmpty() && text(r, Field.CATEGORY).isEmpty());
    return blanks ? Key.HOUSEHOLD_CELLS : Key.RELATION;
  }

  private boolean isFilled(List<SourceRow> sample, Field field) {
    return sample.stream().anyMatch(r -> !text(r, field).isEmpty());
  }

  /**
   * A serial number that is left out or repeated counts households; one that grows with every row
   * counts people.
   */
  private boolean countsHouseholds(List<SourceRow> sample) {
    Set<String> seen = new HashSet<>();
    return sample.stream()
        .map(r -> text(r, Field.SERIAL))
        .anyMatch(s -> s.isEmpty() || !seen.add(s));
  }

  private String text(SourceRow row, Field field) {
    CellValue cell = row.cell(header.column(field));
    return cell instanceof CellValue.Empty ? "" : Characters.compact(cell.shown());
  }

  /** Takes a row of a person. */
  void person(SourceRow row) {
    if (starts(row)) {
      end();
    }
    rows.add(row);
    persons.add(row);
    remember(row);
  }

  /**
   * Takes a row without a person; one with household cells begins the household of the rows below.
   */
  void note(SourceRow row) {
    boolean household =
        !text(row, Field.HOUSEHOLD_CODE).isEmpty() && !text(row, Field.VILLAGE).isEmpty();
    if (household && starts(row)) {
      end();
      rows.add(row);
      remember(row);
    }
  }

  private void remember(SourceRow row) {
    String value = keyText(row);
    current = value.isEmpty() ? current : value;
    headSeen |= isHead(row);
  }

  private String keyText(SourceRow row) {
    return switch (key) {
      case CODE -> text(row, Field.HOUSEHOLD_CODE);
      case HEAD_NAME -> text(row, Field.HEAD_NAME);
      case SERIAL -> text(row, Field.SERIAL);
      case HOUSEHOLD_CELLS, RELATION -> "";
    };
  }

  private boolean isHead(SourceRow row) {
    WordList.Word<Relation> word = words.relations.find(text(row, Field.RELATION));
    return word != null && word.value().kin() == Relation.Kin.HEAD;
  }

  private boolean starts(SourceRow row) {
    if (rows.isEmpty()) {
      return false;
    }
    String value = keyText(row);
    return switch (key) {
      case CODE -> value.isEmpty() ? startsWithoutCode(row) : !value.equals(current);
      case HEAD_NAME ->
          !value.isEmpty()
              && (!value.equals(current)
                  || headSeen && isHead(row) && value.equals(text(row, Field.NAME)));
      case SERIAL -> !value.isEmpty() && !value.equals(current);
      case HOUSEHOLD_CELLS ->
          !text(row, Field.VILLAGE).isEmpty() || !text(row, Field.CATEGORY).isEmpty();
      case RELATION -> isHead(row);
    };
  }

  // A head's row with its own household cells whose code was forgotten is not the last household's.
  private boolean startsWithoutCode(SourceRow row) {
    return !current.isEmpty()
        && isHead(row)
        && headSeen
        && (!text(row, Field.HEAD_NAME).isEmpty() || !text(row, Field.CATEGORY).isEmpty());
  }

  /** Ends the household in hand, as a subtotal and the end of the sheet do. */
  void end() {
    if (!persons.isEmpty()) {
      receiver.accept(new HouseholdRows(rows, persons));
    }
    rows = new ArrayList<>();
    persons = new ArrayList<>();
    current = "";
    headSeen = false;
  }
}
