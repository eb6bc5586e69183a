package org.yihu.documents.pdf;

import java.util.List;

/**
 * 表行: one row of a {@link Table}.
 *
 * @param height least height in mm; it grows with its content
 * @param person whom the row is about, for messages; may be empty
 */
public record Row(double height, List<Cell> cells, String person) {
  public Row {
    cells = List.copyOf(cells);
  }

  public static Row of(double height, Cell... cells) {
    return new Row(height, List.of(cells), "");
  }

  public static Row of(double height, List<Cell> cells) {
    return new Row(height, cells, "");
  }

  /** Says whom the row is about. */
  public Row about(String name) {
    return new Row(height, cells, name);
  }
}
