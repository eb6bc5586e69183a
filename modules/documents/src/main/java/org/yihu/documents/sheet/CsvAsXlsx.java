package org.yihu.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;

/**
 * A csv file as a workbook, because a text file holds neither colours nor comments. Long numbers
 * stay text.
 */
final class CsvAsXlsx {
  private static final int LONGEST_NUMBER = 9;

  private CsvAsXlsx() {}

  static byte[] convert(SourceWorkbook csv, String sheetName) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "Yihu", "1.0")) {
      Worksheet sheet = workbook.newWorksheet(sheetName);
      csv.rows(
          0,
          row -> {
            for (int column = 0; column < row.width(); column++) {
              String text = row.cell(column).shown();
              if (isShortNumber(row.cell(column))) {
                sheet.value(row.number() - 1, column, Long.parseLong(text));
              } else if (!text.isEmpty()) {
                sheet.value(row.number() - 1, column, text);
              }
            }
            return true;
          });
    }
    return out.toByteArray();
  }

  private static boolean isShortNumber(CellValue cell) {
    String text = cell.shown();
    return text.length() <= LONGEST_NUMBER
        && text.chars().allMatch(c -> c >= '0' && c <= '9')
        && (text.length() == 1 || !text.isEmpty() && text.charAt(0) != '0');
  }
}
