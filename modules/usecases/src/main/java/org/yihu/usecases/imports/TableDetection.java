package org.yihu.usecases.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/**
 * 识别表头: finds a table by the words of its header, in one to three rows that are joined where
 * headings are grouped (家庭年收入（元） / 工资性收入). The order of the columns and the rows above do not
 * matter.
 */
final class TableDetection {
  private static final int LEVELS = 3;
  private static final int FEWEST_FIELDS = 4;
  private static final int ENOUGH_FIELDS = 6;
  private static final int LONGEST_HEADING = 60;

  private final ColumnWords columnWords;

  TableDetection(ColumnWords columnWords) {
    this.columnWords = columnWords;
  }

  /** The header among the first rows of a sheet; empty if nothing there looks like one. */
  Optional<TableHeader> find(List<SourceRow> rows) {
    TableHeader best = null;
    for (int i = 0; i < rows.size(); i++) {
      for (int levels = 1; levels <= LEVELS && i + levels <= rows.size(); levels++) {
        TableHeader header = header(rows.subList(i, i + levels));
        if (best == null || isBetter(header, best)) {
          best = header;
        }
      }
    }
    return Optional.ofNullable(best).filter(TableDetection::isTable);
  }

  // The same columns under fewer rows: a title above is no heading.
  private static boolean isBetter(TableHeader header, TableHeader best) {
    int more = header.columns().size() - best.columns().size();
    return more > 0
        || more == 0 && header.lastRow() - header.firstRow() < best.lastRow() - best.firstRow();
  }

  /** Whether a row alone reads as the header of a table. */
  Optional<TableHeader> headerIn(SourceRow row) {
    return Optional.of(header(List.of(row))).filter(TableDetection::isTable);
  }

  private static boolean isTable(TableHeader header) {
    Map<Field, Integer> columns = header.columns();
    int persons = 0;
    for (Field field : List.of(Field.NAME, Field.ID_NUMBER, Field.RELATION)) {
      persons += columns.containsKey(field) ? 1 : 0;
    }
    return persons >= 2 && columns.size() >= FEWEST_FIELDS
        || persons >= 1 && columns.size() >= ENOUGH_FIELDS;
  }

  private TableHeader header(List<SourceRow> rows) {
    int width = rows.stream().mapToInt(SourceRow::width).max().orElse(0);
    String[] above = new String[rows.size()];
    Map<Field, Integer> columns = new EnumMap<>(Field.class);
    TreeMap<Integer, String> words = new TreeMap<>();
    int namesAgain = 0;
    for (int column = 0; column < width; column++) {
      String leaf = "";
      StringBuilder group = new StringBuilder();
      int deepest = deepest(rows, column);
      for (int level = 0; level <= deepest; level++) {
        String text = heading(rows.get(level).cell(column));
        if (level < deepest) {
          // A grouped heading stands in its first column only.
          above[level] = text.isEmpty() ? above[level] : text;
          group.append(above[level] == null ? "" : above[level]);
        } else {
          leaf = text;
        }
      }
      for (int level = Math.max(0, deepest); level < rows.size(); level++) {
        above[level] = deepest < 0 ? above[level] : null;
      }
      if (leaf.isEmpty()) {
        continue;
      }
      words.put(column, group.isEmpty() ? leaf : group + "/" + leaf);
      Field field =
          leaf.length() > LONGEST_HEADING ? null : columnWords.field(group.toString(), leaf);
      if (field != null && columns.putIfAbsent(field, column) != null) {
        namesAgain += field == Field.NAME || field == Field.ID_NUMBER ? 1 : 0;
      }
    }
    return new TableHeader(
        rows.getFirst().number(), rows.getLast().number(), columns, words, namesAgain >= 2);
  }

  private static int deepest(List<SourceRow> rows, int column) {
    for (int level = rows.size() - 1; level >= 0; level--) {
      if (!rows.get(level).cell(column).isBlank()) {
        return level;
      }
    }
    return -1;
  }

  private static String heading(CellValue cell) {
    return cell instanceof CellValue.Text text
        ? Characters.withoutSpaces(text.value())
        : cell.shown();
  }
}
