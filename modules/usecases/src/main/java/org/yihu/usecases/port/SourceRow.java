package org.yihu.usecases.port;

/**
 * 原始行: one row of a sheet.
 *
 * @param number row number, from 1
 * @param cells cells from column A on; may be shorter than the sheet is wide; null where the file
 *     has no cell
 */
public record SourceRow(int number, CellValue[] cells) {
  /** The cell of a column, from 0; empty beyond the row's end. */
  public CellValue cell(int column) {
    if (column < 0 || column >= cells.length || cells[column] == null) {
      return CellValue.EMPTY;
    }
    return cells[column];
  }

  public boolean isBlank() {
    for (CellValue cell : cells) {
      if (cell != null && !cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  public int width() {
    return cells.length;
  }
}
