package org.yihu.documents.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yihu.domain.shared.Money;

/**
 * 表格写入: writes sheets into one workbook with typed cells, frozen heads, print area and print
 * titles. No cell is a formula: a text that begins with = + - @ stays text.
 */
final class WorkbookWriter {
  private static final int ROWS_PER_FLUSH = 1000;
  private static final int HEAD_ROW = 2;
  private static final int FIRST_ROW = HEAD_ROW + 1;
  private static final int TITLE_SIZE = 16;
  private static final int TITLE_HEIGHT = 28;
  private static final int HEAD_HEIGHT = 30;
  private static final String HEAD_FILL = "F1F1F1";
  private static final String PRINT_AREA = "_xlnm.Print_Area";

  /** Quick rather than small; an office's list is a few megabytes at most. */
  private static final int COMPRESSION = 2;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
  private final Workbook workbook;
  private final Instant at;
  private final String footer;

  /**
   * @param font of all cells
   * @param footer page number line in the words of the printer's codes
   */
  WorkbookWriter(String title, String font, String footer, Instant at) {
    this.at = at;
    this.footer = footer;
    this.workbook = new Workbook(out, "Yihu", "1.0");
    workbook.setCompressionLevel(COMPRESSION);
    workbook.setGlobalDefaultFont(font, 10.5);
    workbook.properties().setTitle(title);
  }

  WorkbookWriter add(TableSheet table) throws IOException {
    Worksheet sheet = workbook.newWorksheet(table.name());
    int columns = table.columns().size();
    int[] widths = ColumnWidths.of(table);
    for (int c = 0; c < columns; c++) {
      sheet.width(c, widths[c]);
    }
    page(sheet);
    heading(sheet, table);
    int next = rows(sheet, table.columns(), table.rows(), FIRST_ROW, false);
    next = rows(sheet, table.columns(), table.totals(), next, true);
    sheet.addNamedRange(sheet.range(0, 0, next - 1, columns - 1), PRINT_AREA);
    sheet.finish();
    return this;
  }

  /** The finished file, dated by the given instant. */
  byte[] finish() throws IOException {
    workbook.finish();
    return DatedPackage.of(out.toByteArray(), at);
  }

  private void page(Worksheet sheet) {
    sheet.freezePane(0, FIRST_ROW);
    sheet.repeatRows(0, HEAD_ROW);
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.pageOrientation("landscape");
    sheet.setFitToPage(true);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.leftMargin(0.4f);
    sheet.rightMargin(0.4f);
    sheet.footer(footer, Position.CENTER);
  }

  private static void heading(Worksheet sheet, TableSheet table) {
    int last = table.columns().size() - 1;
    sheet.value(0, 0, table.title());
    // The library keeps merged ranges in no fixed order: one a sheet keeps the bytes the same.
    sheet.range(0, 0, 0, last).merge();
    sheet.style(0, 0).bold().fontSize(TITLE_SIZE).horizontalAlignment("center").set();
    sheet.rowHeight(0, TITLE_HEIGHT);
    sheet.value(1, 0, table.subtitle());
    sheet.style(1, 0).horizontalAlignment("left").set();
    for (int c = 0; c <= last; c++) {
      sheet.value(HEAD_ROW, c, table.columns().get(c).head());
    }
    bordered(sheet, HEAD_ROW, HEAD_ROW, 0, last)
        .bold()
        .fillColor(HEAD_FILL)
        .horizontalAlignment("center")
        .wrapText(true)
        .set();
    sheet.rowHeight(HEAD_ROW, HEAD_HEIGHT);
  }

  private static int rows(
      Worksheet sheet, List<Column> columns, List<List<Object>> rows, int first, boolean bold)
      throws IOException {
    int from = first;
    int next = first;
    for (List<Object> row : rows) {
      for (int c = 0; c < columns.size(); c++) {
        put(sheet, next, c, row.get(c));
      }
      next++;
      if (next - from == ROWS_PER_FLUSH) {
        style(sheet, columns, from, next - 1, bold);
        sheet.flush();
        from = next;
      }
    }
    if (from < next) {
      style(sheet, columns, from, next - 1, bold);
    }
    return next;
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case null -> {}
      case String text -> sheet.value(row, column, text.isEmpty() ? null : text);
      case Money money -> sheet.value(row, column, money.yuan());
      case LocalDate date -> sheet.value(row, column, date);
      case Number number -> sheet.value(row, column, number);
      default -> throw new IllegalArgumentException("no cell holds " + value.getClass());
    }
  }

  /** Neighbouring columns of one kind are styled together. */
  private static void style(
      Worksheet sheet, List<Column> columns, int top, int bottom, boolean bold) {
    int left = 0;
    for (int c = 1; c <= columns.size(); c++) {
      Column.Kind kind = columns.get(left).kind();
      if (c == columns.size() || columns.get(c).kind() != kind) {
        StyleSetter style =
            bordered(sheet, top, bottom, left, c - 1)
                .format(kind.format())
                .horizontalAlignment(kind.alignment())
                .wrapText(kind == Column.Kind.LONG_TEXT);
        (bold ? style.bold() : style).set();
        left = c;
      }
    }
  }

  private static StyleSetter bordered(Worksheet sheet, int top, int bottom, int left, int right) {
    return sheet
        .range(top, left, bottom, right)
        .style()
        .borderStyle(BorderStyle.THIN)
        .verticalAlignment("center");
  }
}
