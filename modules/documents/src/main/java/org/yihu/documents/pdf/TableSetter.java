package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the rows of a {@link Table}: finds where each cell stands, how high each row becomes,
 * and draws pieces.
 */
final class TableSetter {
  private static final double VERTICAL_PADDING = 0.4;

  /** Half the outer rule, which stands outside the rows. */
  private static final double INSET = Mm.ofPoints(Table.OUTER) / 2;

  private final Table table;
  private final CellFitter fitter;
  private final Typesetter type;
  private final List<SetRow> head;
  private final List<SetRow> rows;

  /** A cell at its column with what it holds laid out. */
  record SetCell(Cell cell, Laid content, int column, int rowSpan) {}

  /** A row with its final height. */
  record SetRow(double height, List<SetCell> cells) {}

  TableSetter(Table table, Typesetter type) {
    this.table = table;
    this.type = type;
    this.fitter = new CellFitter(type);
    this.head = set(table.head(), false);
    this.rows = set(table.rows(), true);
  }

  List<SetRow> rows() {
    return rows;
  }

  double headHeight() {
    return heightOf(head);
  }

  /** How many rows from {@code from} on belong together because a cell spans them. */
  int groupSize(int from) {
    int end = from + 1;
    for (int row = from; row < end; row++) {
      for (SetCell cell : rows.get(row).cells()) {
        end = Math.max(end, row + cell.rowSpan());
      }
    }
    return end - from;
  }

  /**
   * How far rows from {@code from} on go into a height with the head above them; {@code from} if
   * none does.
   */
  int fitting(int from, double height) {
    double used = headHeight() + 2 * INSET;
    int to = from;
    while (to < rows.size()) {
      int group = groupSize(to);
      used += heightOf(rows.subList(to, to + group));
      if (used > height) {
        return to;
      }
      to += group;
    }
    return to;
  }

  static double heightOf(List<SetRow> some) {
    return some.stream().mapToDouble(SetRow::height).sum();
  }

  /** Head and all rows. */
  Laid whole() {
    return fragment(0, rows.size());
  }

  /** Head and the rows from the first index to before the second. */
  Laid fragment(int from, int to) {
    var drawn = new ArrayList<>(head);
    drawn.addAll(rows.subList(from, to));
    return new Block.Drawing(
        heightOf(drawn) + 2 * INSET, (pen, x, y) -> draw(pen, drawn, x, y + INSET));
  }

  private List<SetRow> set(List<Row> source, boolean named) {
    int columns = table.columns().size();
    var blockedUntil = new int[columns];
    var set = new ArrayList<SetRow>();
    for (int r = 0; r < source.size(); r++) {
      Row row = source.get(r);
      var cells = new ArrayList<SetCell>();
      double height = row.height();
      int column = 0;
      for (Cell cell : row.cells()) {
        while (column < columns && blockedUntil[column] > r) {
          column++;
        }
        if (column + cell.columns() > columns) {
          throw new IllegalStateException(
              "row " + r + " has more cells than the table has columns");
        }
        type.at(row.person(), fieldOf(cell, column, named, r));
        Laid content =
            fitter.fit(
                padded(cell), widthOf(column, cell.columns()), row.height() * cell.rows() - room());
        height = cell.rows() == 1 ? Math.max(height, content.height() + room()) : height;
        cells.add(new SetCell(padded(cell), content, column, cell.rows()));
        java.util.Arrays.fill(blockedUntil, column, column + cell.columns(), r + cell.rows());
        column += cell.columns();
      }
      set.add(new SetRow(height, cells));
    }
    type.at("", "");
    return growForSpans(set);
  }

  private static double room() {
    return 2 * VERTICAL_PADDING + Mm.ofPoints(Table.INNER);
  }

  private static List<SetRow> growForSpans(List<SetRow> set) {
    var grown = new ArrayList<>(set);
    for (int r = 0; r < set.size(); r++) {
      for (SetCell cell : set.get(r).cells()) {
        if (cell.rowSpan() > 1) {
          int last = Math.min(set.size(), r + cell.rowSpan()) - 1;
          double lack = cell.content().height() + room() - heightOf(grown.subList(r, last + 1));
          SetRow row = grown.get(last);
          grown.set(last, lack > 0 ? new SetRow(row.height() + lack, row.cells()) : row);
        }
      }
    }
    return grown;
  }

  private Cell padded(Cell cell) {
    return table.dense() && cell.align() != Align.RIGHT && cell.padding() > Table.DENSE
        ? cell.padded(Table.DENSE)
        : cell;
  }

  private String fieldOf(Cell cell, int column, boolean named, int row) {
    if (!cell.field().isEmpty() || !named || table.head().isEmpty()) {
      return cell.field();
    }
    int at = 0;
    for (Cell headCell : table.head().getLast().cells()) {
      if (at == column && headCell.text() != null) {
        return PlainText.of(headCell.text());
      }
      at += headCell.columns();
    }
    return "";
  }

  private double widthOf(int column, int count) {
    return table.columns().subList(column, column + count).stream().mapToDouble(w -> w).sum();
  }

  private double leftOf(int column) {
    return widthOf(0, column);
  }

  private void draw(Pen pen, List<SetRow> drawn, double x, double y) {
    double total = heightOf(drawn);
    double width = table.width();
    double[] tops = new double[drawn.size() + 1];
    tops[0] = y;
    for (int r = 0; r < drawn.size(); r++) {
      tops[r + 1] = tops[r] + drawn.get(r).height();
    }
    for (int pass = 0; pass < 3; pass++) {
      for (int r = 0; r < drawn.size(); r++) {
        for (SetCell cell : drawn.get(r).cells()) {
          double bottom = tops[Math.min(drawn.size(), r + cell.rowSpan())];
          drawCell(
              pen,
              cell,
              x + leftOf(cell.column()),
              tops[r],
              bottom - tops[r],
              pass,
              bottom < y + total - 0.01);
        }
      }
    }
    pen.frame(x + INSET, y, width - 2 * INSET, total, Table.OUTER);
  }

  /** Fills first, then rules, then words, so that nothing covers a rule. */
  private void drawCell(
      Pen pen, SetCell set, double x, double y, double height, int pass, boolean ruleBelow) {
    Cell cell = set.cell();
    double width = widthOf(set.column(), cell.columns());
    boolean ruleRight = set.column() + cell.columns() < table.columns().size();
    if (pass == 0 && cell.fill()) {
      pen.fill(x, y, width, height, pen.headGrey());
    } else if (pass == 1) {
      if (ruleBelow) {
        pen.rule(x, y + height, x + width, y + height, Table.INNER);
      }
      if (ruleRight) {
        pen.rule(x + width, y, x + width, y + height, Table.INNER);
      }
    } else if (pass == 2) {
      double spare = height - set.content().height();
      set.content()
          .draw(pen, x + cell.leftPadding(), y + (cell.top() ? VERTICAL_PADDING : spare / 2));
    }
  }
}
