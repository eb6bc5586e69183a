package org.yihu.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFComment;
import org.apache.poi.hssf.usermodel.HSSFPatriarch;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingLevel;
import org.yihu.usecases.text.Texts;

/** Writes the findings into a copy of an xls workbook. */
final class XlsReport {
  private static final int LAST_ROW = 65_536;

  private record Twin(short style, FindingLevel level) {}

  private final Texts texts;
  private final Map<Twin, CellStyle> twins = new HashMap<>();

  XlsReport(Texts texts) {
    this.texts = texts;
  }

  void write(POIFSFileSystem source, List<Finding> findings, OutputStream out) throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook(source, true)) {
      ReportMarks.bySheet(findings, texts)
          .forEach((name, marks) -> mark(workbook, workbook.getSheet(name), marks));
      addList(workbook, findings);
      // The copy goes to people who have no password.
      Biff8EncryptionKey.setCurrentUserPassword(null);
      workbook.write(out);
    }
  }

  private void mark(HSSFWorkbook workbook, HSSFSheet sheet, ReportMarks marks) {
    HSSFPatriarch drawing =
        sheet.getDrawingPatriarch() == null
            ? sheet.createDrawingPatriarch()
            : sheet.getDrawingPatriarch();
    for (Map.Entry<Integer, NavigableMap<Integer, ReportMarks.Mark>> row :
        marks.rows().entrySet()) {
      int number = row.getKey() - 1;
      Row cells = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
      row.getValue().forEach((column, mark) -> markCell(workbook, drawing, cells, column, mark));
    }
  }

  private void markCell(
      HSSFWorkbook workbook, HSSFPatriarch drawing, Row row, int column, ReportMarks.Mark mark) {
    Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    cell.setCellStyle(
        twins.computeIfAbsent(
            new Twin(cell.getCellStyle().getIndex(), mark.level()),
            t -> coloured(workbook, cell.getCellStyle(), t.level())));
    String text = mark.text();
    if (cell.getCellComment() != null) {
      text = cell.getCellComment().getString().getString() + "\n" + text;
      cell.removeCellComment();
    }
    int r = row.getRowNum();
    HSSFClientAnchor anchor =
        new HSSFClientAnchor(0, 0, 0, 0, (short) (column + 1), r, (short) (column + 4), r + 4);
    HSSFComment comment = drawing.createCellComment(anchor);
    comment.setAuthor(texts.get("import.report.author"));
    comment.setString(new HSSFRichTextString(text));
    cell.setCellComment(comment);
  }

  private static CellStyle coloured(HSSFWorkbook workbook, CellStyle own, FindingLevel level) {
    CellStyle style = workbook.createCellStyle();
    style.cloneStyleFrom(own);
    IndexedColors colour =
        switch (level) {
          case ERROR -> IndexedColors.ROSE;
          case WARNING -> IndexedColors.LIGHT_YELLOW;
          case FIX -> IndexedColors.PALE_BLUE;
        };
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private void addList(HSSFWorkbook workbook, List<Finding> findings) {
    FindingListSheet list = new FindingListSheet(texts);
    List<String> names = new ArrayList<>();
    workbook.forEach(s -> names.add(s.getSheetName()));
    HSSFSheet sheet = workbook.createSheet(XlsxReport.unused(list.name(), names));
    List<List<String>> rows = list.rows(findings);
    for (int r = 0; r < Math.min(rows.size(), LAST_ROW); r++) {
      Row row = sheet.createRow(r);
      for (int c = 0; c < rows.get(r).size(); c++) {
        row.createCell(c).setCellValue(rows.get(r).get(c));
      }
    }
    for (int c = 0; c < FindingListSheet.columns(); c++) {
      sheet.setColumnWidth(c, FindingListSheet.width(c) * 256);
    }
    sheet.createFreezePane(0, 2);
  }
}
