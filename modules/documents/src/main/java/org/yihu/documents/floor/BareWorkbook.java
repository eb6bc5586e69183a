package org.yihu.documents.floor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The fastest workbook reader and streaming writer at hand, with nothing around them. */
public final class BareWorkbook {
  private static final int ROWS_PER_FLUSH = 1000;

  private BareWorkbook() {}

  /** Reads every cell of every sheet and counts the non-empty ones. */
  public static long read(Path file) throws IOException {
    long cells = 0;
    try (InputStream in = Files.newInputStream(file);
        ReadableWorkbook workbook = new ReadableWorkbook(in)) {
      for (var sheet : workbook.getSheets().toList()) {
        try (var rows = sheet.openStream()) {
          cells += rows.mapToLong(BareWorkbook::filled).sum();
        }
      }
    }
    return cells;
  }

  private static long filled(Row row) {
    return row.stream().filter(cell -> cell != null && cell.getRawValue() != null).count();
  }

  /** Writes rows of texts and amounts into one sheet. */
  public static void write(OutputStream out, Iterable<List<Object>> rows) throws IOException {
    try (Workbook workbook = new Workbook(out, "bench", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("1");
      int r = 0;
      for (List<Object> row : rows) {
        int c = 0;
        for (Object value : row) {
          put(sheet, r, c++, value);
        }
        r++;
        if (r % ROWS_PER_FLUSH == 0) {
          sheet.flush();
        }
      }
    }
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case BigDecimal amount -> sheet.value(row, column, amount);
      case Integer count -> sheet.value(row, column, count);
      default -> sheet.value(row, column, value.toString());
    }
  }
}
