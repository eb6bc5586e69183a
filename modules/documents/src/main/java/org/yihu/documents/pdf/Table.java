package org.yihu.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * 表格: a ruled table. Its head is repeated on every page, its rows are never split.
 *
 * @param columns widths in mm
 * @param head rows repeated on each page
 * @param rows the other rows
 * @param dense whether cells are padded by 0.7 mm only
 */
public record Table(List<Double> columns, List<Row> head, List<Row> rows, boolean dense)
    implements Block {
  static final double OUTER = 1.1;
  static final double INNER = 0.5;
  static final double DENSE = 0.7;

  public Table {
    columns = List.copyOf(columns);
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /** A table without rows yet; widths in mm. */
  public static Table of(double... widths) {
    return new Table(java.util.Arrays.stream(widths).boxed().toList(), List.of(), List.of(), false);
  }

  public Table asDense() {
    return new Table(columns, head, rows, true);
  }

  /** Adds a head row. */
  public Table head(double height, String... words) {
    return head(Row.of(height, java.util.Arrays.stream(words).map(Cell::head).toList()));
  }

  /** Adds a head row. */
  public Table head(Row row) {
    return new Table(columns, longer(head, row), rows, dense);
  }

  /** Adds a row; heights in mm. */
  public Table row(double height, Cell... cells) {
    return row(Row.of(height, cells));
  }

  public Table row(Row row) {
    return new Table(columns, head, longer(rows, row), dense);
  }

  public Table rows(List<Row> more) {
    var all = new ArrayList<>(rows);
    all.addAll(more);
    return new Table(columns, head, all, dense);
  }

  /** Adds a row for each thing; {@code row} gets the cell with its number, from 1. */
  public <T> Table numbered(List<T> things, BiFunction<Cell, T, Row> row) {
    var numbered = new ArrayList<Row>();
    for (T thing : things) {
      numbered.add(row.apply(Cell.centre(String.valueOf(numbered.size() + 1)), thing));
    }
    return rows(numbered);
  }

  private static List<Row> longer(List<Row> rows, Row row) {
    var longer = new ArrayList<>(rows);
    longer.add(row);
    return longer;
  }

  double width() {
    return columns.stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The table in one piece. */
  @Override
  public Laid lay(Typesetter type, double width) {
    return new TableSetter(this, type).whole();
  }
}
