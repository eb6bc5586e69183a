package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;

/** The small sample in the other forms that offices send. */
final class Variants {
  private Variants() {}

  /** The first sheet as text, as a spreadsheet saves it into a text file. */
  static List<List<String>> rows(Path xlsx) {
    List<List<String>> rows = new ArrayList<>();
    try (SourceWorkbook workbook = new WorkbookFiles().open(xlsx, Optional.empty())) {
      workbook.rows(
          0,
          row -> {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.width(); i++) {
              CellValue cell = row.cell(i);
              cells.add(cell instanceof CellValue.Number n ? shown(n.raw()) : cell.shown());
            }
            rows.add(cells);
            return true;
          });
    }
    return rows;
  }

  private static String shown(String raw) {
    return raw.contains("e+")
        ? raw.toUpperCase(java.util.Locale.ROOT)
        : new BigDecimal(raw).toPlainString();
  }

  /** A copy as Excel 97 workbook: same cells, same types, same merged regions. */
  static Path xls(Path target, Path xlsx) throws IOException {
    try (InputStream in = Files.newInputStream(xlsx);
        Workbook source = WorkbookFactory.create(in);
        HSSFWorkbook copy = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(target)) {
      var date = copy.createCellStyle();
      date.setDataFormat(copy.createDataFormat().getFormat("yyyy-mm-dd"));
      for (Sheet sheet : source) {
        Sheet other = copy.createSheet(sheet.getSheetName());
        for (Row row : sheet) {
          Row to = other.createRow(row.getRowNum());
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              to.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
            } else if (cell.getCellType() == CellType.NUMERIC) {
              Cell number = to.createCell(cell.getColumnIndex());
              number.setCellValue(cell.getNumericCellValue());
              if (DateUtil.isCellDateFormatted(cell)) {
                number.setCellStyle(date);
              }
            }
          }
        }
        sheet.getMergedRegions().forEach(other::addMergedRegionUnsafe);
      }
      copy.write(out);
    }
    return target;
  }
}
