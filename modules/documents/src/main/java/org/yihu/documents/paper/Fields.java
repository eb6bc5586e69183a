package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Table;

/**
 * 栏目表: labels with their values side by side, as the heads and signatures of forms are; the last
 * value of a row reaches to the end of the table. Immutable.
 */
final class Fields {
  private final FormText text;
  private final int columns;
  private final double height;
  private final Table table;

  private Fields(FormText text, int columns, double height, Table table) {
    this.text = text;
    this.columns = columns;
    this.height = height;
    this.table = table;
  }

  /** A table of rows of a height; label and value widths by turns; mm. */
  static Fields of(FormText text, double height, double... widths) {
    return new Fields(text, widths.length, height, Table.of(widths));
  }

  /** The rows that follow are at least so high. */
  Fields tall(double mm) {
    return new Fields(text, columns, mm, table);
  }

  Fields row(String label, Cell value) {
    return with(List.of(text.label(label), value));
  }

  Fields row(String label, Cell value, String label2, Cell value2) {
    return with(List.of(text.label(label), value, text.label(label2), value2));
  }

  Fields row(String one, Cell value1, String two, Cell value2, String three, Cell value3) {
    return with(
        List.of(text.label(one), value1, text.label(two), value2, text.label(three), value3));
  }

  private Fields with(List<Cell> cells) {
    var all = new ArrayList<>(cells);
    int free = columns - cells.size();
    all.set(all.size() - 1, cells.getLast().across(free + 1));
    return new Fields(text, columns, height, table.row(Row.of(height, all)));
  }

  Table table() {
    return table;
  }
}
