package org.yihu.usecases.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.MergedCells;
import org.yihu.usecases.port.SourceRow;

/**
 * 向下合并的单元格: a township's or village's cell is often merged over all its households. A household
 * without its own cell takes the last one above if, and only if, that one is merged down to it. The
 * merged regions stand at the end of a file and are read when the first such household comes.
 */
final class MergedDown {
  private record Filled(int row, CellValue cell) {}

  private final TableHeader header;
  private final Supplier<MergedCells> source;
  private final Map<Field, Filled> last = new EnumMap<>(Field.class);
  private MergedCells merged;

  MergedDown(TableHeader header, Supplier<MergedCells> source) {
    this.header = header;
    this.source = source;
  }

  /** The household's own cell of a field, else the one merged down to it, else an empty one. */
  CellValue cell(List<SourceRow> rows, Field field) {
    int column = header.column(field);
    SourceRow own = TotalsReading.first(rows, column);
    if (own != null) {
      last.put(field, new Filled(own.number(), own.cell(column)));
      return own.cell(column);
    }
    Filled above = last.get(field);
    if (above == null) {
      return CellValue.EMPTY;
    }
    merged = merged == null ? source.get() : merged;
    boolean covered = merged.topOf(rows.getFirst().number(), column) == above.row();
    return covered ? above.cell() : CellValue.EMPTY;
  }
}
