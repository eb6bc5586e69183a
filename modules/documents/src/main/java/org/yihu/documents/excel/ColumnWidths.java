package org.yihu.documents.excel;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.shared.Money;

/** 列宽: how wide each column must be so that its head and all its values can be read. */
final class ColumnWidths {
  private static final int LEAST = 6;
  private static final int MOST = 42;
  private static final int MARGIN = 2;
  private static final int DATE = 10;
  private static final int FIRST_WIDE = 0x2E80;

  private ColumnWidths() {}

  /** Widths in characters. */
  static int[] of(TableSheet sheet) {
    int[] widths = new int[sheet.columns().size()];
    for (int c = 0; c < widths.length; c++) {
      widths[c] = Math.max(LEAST, width(sheet.columns().get(c).head()));
    }
    widen(widths, sheet, sheet.rows());
    widen(widths, sheet, sheet.totals());
    for (int c = 0; c < widths.length; c++) {
      widths[c] = Math.min(MOST, widths[c] + MARGIN);
    }
    return widths;
  }

  private static void widen(int[] widths, TableSheet sheet, List<List<Object>> rows) {
    for (List<Object> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        int room = sheet.columns().get(c).kind().room();
        widths[c] = Math.max(widths[c], width(row.get(c)) + room);
      }
    }
  }

  private static int width(Object value) {
    return switch (value) {
      case null -> 0;
      case String text -> width(text);
      case Money money -> Long.toString(money.fen()).length();
      case LocalDate _ -> DATE;
      default -> value.toString().length();
    };
  }

  /** A Chinese character is as wide as two others. */
  private static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += text.charAt(i) >= FIRST_WIDE ? 2 : 1;
    }
    return width;
  }
}
