package org.yihu.documents.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.yihu.usecases.port.MergedCells;

/** The merged regions of a sheet that reach over several rows, by column. */
final class MergedRegions implements MergedCells {
  private final Map<Integer, TreeMap<Integer, Integer>> lastRowByFirst = new HashMap<>();

  /**
   * Adds a region.
   *
   * @param firstRow from 1
   * @param firstColumn from 0
   */
  void add(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    if (lastRow > firstRow) {
      for (int column = firstColumn; column <= Math.min(lastColumn, XlsxRows.WIDEST); column++) {
        lastRowByFirst.computeIfAbsent(column, c -> new TreeMap<>()).put(firstRow, lastRow);
      }
    }
  }

  @Override
  public int topOf(int row, int column) {
    TreeMap<Integer, Integer> regions = lastRowByFirst.get(column);
    Map.Entry<Integer, Integer> above = regions == null ? null : regions.floorEntry(row);
    return above != null && above.getValue() >= row ? above.getKey() : row;
  }
}
