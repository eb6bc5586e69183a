package org.yihu.usecases.port;

/** 合并单元格: which cells of a sheet are covered by a merged region. */
@FunctionalInterface
public interface MergedCells {
  /** No merged cells. */
  MergedCells NONE = (row, column) -> row;

  /**
   * The top row of the merged region that covers a cell; the cell's own row if none does.
   *
   * @param row row number, from 1
   * @param column column, from 0
   */
  int topOf(int row, int column);
}
