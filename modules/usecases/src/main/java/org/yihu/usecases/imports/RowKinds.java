package org.yihu.usecases.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/** 识别行的种类: tells people from subtotals, totals, blanks, notes, signatures and repeated headers. */
final class RowKinds {
  private static final int LONGEST_NAME = 20;
  private static final int FEWEST_PERSON_CELLS = 2;
  private static final int FEWEST_COLUMN_NUMBERS = 5;
  private static final int FEWEST_HEADINGS = 3;
  private static final List<Field> TELLING =
      List.of(
          Field.RELATION, Field.SEX, Field.BIRTH_DATE, Field.ETHNIC_GROUP, Field.RESIDENCE_KIND);

  private final TableHeader header;
  private final List<String> subtotals;
  private final List<String> totals;
  private final List<String> signatures;
  private final Map<Integer, Set<String>> headings = new HashMap<>();
  private final int name;
  private final int id;

  RowKinds(TableHeader header, Words words) {
    this.header = header;
    subtotals = words.list("row.subtotal");
    totals = words.list("row.total");
    signatures = words.list("row.signature");
    name = header.column(Field.NAME);
    id = header.column(Field.ID_NUMBER);
    header
        .words()
        .forEach((column, text) -> headings.put(column, new HashSet<>(List.of(text.split("/")))));
  }

  RowKind kind(SourceRow row) {
    boolean named = !row.cell(name).isBlank();
    boolean numbered = !row.cell(id).isBlank();
    if (named && numbered && hasDigit(row.cell(id))) {
      return isColumnNumbers(row) ? RowKind.HEADER : RowKind.PERSON;
    }
    if (row.isBlank()) {
      return RowKind.BLANK;
    }
    if (isHeader(row)) {
      return RowKind.HEADER;
    }
    if (named && numbered) {
      return RowKind.PERSON;
    }
    int telling = 0;
    for (Field field : TELLING) {
      telling += row.cell(header.column(field)).isBlank() ? 0 : 1;
    }
    if (telling >= FEWEST_PERSON_CELLS) {
      return RowKind.PERSON;
    }
    return otherKind(row, named, numbered);
  }

  private RowKind otherKind(SourceRow row, boolean named, boolean numbered) {
    RowKind spoken = null;
    for (CellValue cell : row.cells()) {
      if (cell instanceof CellValue.Text text && spoken == null) {
        spoken = spoken(Characters.withoutSpaces(text.value()));
      }
    }
    if (spoken != null) {
      return spoken;
    }
    boolean person =
        named && isNameLike(row.cell(name).shown().strip()) || numbered && hasDigit(row.cell(id));
    return person ? RowKind.PERSON : RowKind.NOTE;
  }

  private static boolean isNameLike(String text) {
    return text.length() <= LONGEST_NAME && text.indexOf(':') < 0 && text.indexOf('\uFF1A') < 0;
  }

  private RowKind spoken(String text) {
    String bare =
        text.endsWith(":") || text.endsWith("\uFF1A") ? text.substring(0, text.length() - 1) : text;
    for (String word : subtotals) {
      if (bare.endsWith(word) || bare.startsWith(word)) {
        return RowKind.SUBTOTAL;
      }
    }
    for (String word : totals) {
      if (bare.endsWith(word) || bare.startsWith(word)) {
        return RowKind.TOTAL;
      }
    }
    return signatures.stream().anyMatch(bare::contains) ? RowKind.SIGNATURE : null;
  }

  private static boolean hasDigit(CellValue cell) {
    if (!(cell instanceof CellValue.Text text)) {
      return true;
    }
    String value = text.value();
    for (int i = 0; i < value.length(); i++) {
      if (Character.isDigit(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A header that a page break repeats, or the row of column numbers under it. */
  private boolean isHeader(SourceRow row) {
    int same = 0;
    int other = 0;
    for (int column = 0; column < row.width(); column++) {
      if (!row.cell(column).isBlank()) {
        String text = Characters.withoutSpaces(row.cell(column).shown());
        boolean heading = headings.getOrDefault(column, Set.of()).contains(text);
        same += heading ? 1 : 0;
        other += heading ? 0 : 1;
      }
    }
    return same >= FEWEST_HEADINGS && same > other || isColumnNumbers(row);
  }

  private static boolean isColumnNumbers(SourceRow row) {
    int last = -1;
    int count = 0;
    for (CellValue cell : row.cells()) {
      if (cell == null || cell.isBlank()) {
        continue;
      }
      String text = Characters.compact(cell.shown());
      if (text.length() > 3 || !Characters.isDigits(text)) {
        return false;
      }
      int number = Integer.parseInt(text);
      if (last >= 0 && number != last + 1) {
        return false;
      }
      last = number;
      count++;
    }
    return count >= FEWEST_COLUMN_NUMBERS;
  }
}
