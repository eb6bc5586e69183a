package org.yihu.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.FindingLevel;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.text.Texts;

@DisplayName("清洗报告：写在填报单位自己的文件里")
class WorkbookReportTest {
  private static final Texts TEXTS = Texts.load("import");

  @TempDir Path folder;

  @Test
  @DisplayName("小样本：每处问题的单元格有颜色和批注，另有一张清单，其余不变，可以再次导入")
  void marksTheSendersWorkbook() throws Exception {
    Path source = Samples.workbook(Samples.SMALL, folder);
    List<ReadHousehold> households = Samples.households(Samples.read(source));
    List<Finding> findings = Samples.findings(households);
    Path target = folder.resolve("报告.xlsx");
    new WorkbookReport(TEXTS).write(source, Optional.empty(), findings, target);

    try (InputStream before = Files.newInputStream(source);
        Workbook old = WorkbookFactory.create(before);
        InputStream after = Files.newInputStream(target);
        Workbook report = WorkbookFactory.create(after)) {
      assertThat(report.getNumberOfSheets()).isEqualTo(3);
      Sheet list = report.getSheet("导入问题清单");
      assertThat(list.getLastRowNum() + 1).isEqualTo(findings.size() + 2);
      assertThat(list.getRow(2).getCell(0).getStringCellValue()).isEqualTo("错误");
      Sheet sheet = report.getSheet("汇总表");
      for (Finding finding : findings) {
        Cell cell = cell(sheet, finding);
        assertThat(cell.getCellComment()).as(finding.cell()).isNotNull();
        assertThat(cell.getCellComment().getString().getString()).contains(finding.message(TEXTS));
      }
      // J73 holds the only damaged number of the sample, I119 is a cell that the file does not
      // have.
      assertThat(colour(sheet.getRow(72).getCell(9))).isEqualTo("FFFFC7CE");
      assertThat(colour(sheet.getRow(118).getCell(8))).isEqualTo("FFDDEBF7");
      assertThat(sheet.getMergedRegions()).isEqualTo(old.getSheet("汇总表").getMergedRegions());
      assertThat(sheet.getColumnWidth(3)).isEqualTo(old.getSheet("汇总表").getColumnWidth(3));
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(cell(sheet, "K450").getCellStyle().getDataFormatString()).isEqualTo("yyyy-mm-dd");
    }
    List<ReadHousehold> again = Samples.households(Samples.read(target));
    assertThat(again).hasSameSizeAs(households);
    assertThat(codes(again)).isEqualTo(codes(households));
  }

  @Test
  @DisplayName("报告上再写报告：批注合并，清单另起一张")
  void marksAReportAgain() throws Exception {
    Path source = Samples.workbook(Samples.SMALL, folder);
    List<Finding> findings = Samples.findings(Samples.households(Samples.read(source)));
    Path first = folder.resolve("1.xlsx");
    Path second = folder.resolve("2.xlsx");
    new WorkbookReport(TEXTS).write(source, Optional.empty(), findings, first);
    new WorkbookReport(TEXTS).write(first, Optional.empty(), findings, second);
    try (InputStream in = Files.newInputStream(second);
        Workbook report = WorkbookFactory.create(in)) {
      assertThat(report.getNumberOfSheets()).isEqualTo(4);
      Finding finding = findings.getFirst();
      String text = cell(report.getSheet("汇总表"), finding).getCellComment().getString().getString();
      assertThat(text.split(java.util.regex.Pattern.quote(finding.message(TEXTS)), -1)).hasSize(3);
    }
    assertThat(Samples.households(Samples.read(second))).hasSize(420);
  }

  @Test
  @DisplayName("大样本：14,000 行、38 列的文件也写得出")
  void marksTheLargeWorkbook() throws Exception {
    Path source = Samples.workbook(Samples.LARGE, folder);
    List<Finding> findings = Samples.findings(Samples.households(Samples.read(source)));
    Path target = folder.resolve("报告.xlsx");
    new WorkbookReport(TEXTS).write(source, Optional.empty(), findings, target);
    List<ReadHousehold> again = Samples.households(Samples.read(target));
    assertThat(again.stream().filter(ReadHousehold::refused)).hasSize(101);
    assertThat(Samples.findings(again)).hasSameSizeAs(findings);
  }

  @Test
  @DisplayName("xls 写成 xls，csv 写成 xlsx")
  void otherFormats() throws Exception {
    List<List<String>> rows = Variants.rows(Samples.workbook(Samples.SMALL, folder));
    Path xls = Variants.xls(folder.resolve("a.xls"), Samples.workbook(Samples.SMALL, folder));
    Path csv = Workbooks.csv(folder.resolve("a.csv"), rows, Charset.forName("GB18030"), ",");
    for (Path source : List.of(xls, csv)) {
      List<Finding> findings = Samples.findings(Samples.households(Samples.read(source)));
      Path target = folder.resolve("report-" + source.getFileName());
      new WorkbookReport(TEXTS).write(source, Optional.empty(), findings, target);
      try (InputStream in = Files.newInputStream(target);
          Workbook report = WorkbookFactory.create(in)) {
        Finding error =
            findings.stream()
                .filter(f -> f.code() == FindingCode.DIVISION_UNKNOWN)
                .findFirst()
                .orElseThrow();
        Cell cell = cell(report.getSheet("汇总表"), error);
        assertThat(cell.getCellComment().getString().getString()).contains("不存在的嘎查村");
        assertThat(report.getSheet("导入问题清单")).isNotNull();
      }
      assertThat(Samples.households(Samples.read(target)).stream().filter(ReadHousehold::refused))
          .hasSameSizeAs(
              Samples.households(Samples.read(source)).stream()
                  .filter(ReadHousehold::refused)
                  .toList());
    }
  }

  private static List<String> codes(List<ReadHousehold> households) {
    return Samples.findings(households).stream()
        .filter(f -> f.level() != FindingLevel.FIX)
        .map(f -> f.code() + f.cell() + f.household())
        .toList();
  }

  private static Cell cell(Sheet sheet, Finding finding) {
    return cell(sheet, finding.cell());
  }

  private static Cell cell(Sheet sheet, String reference) {
    CellReference at = new CellReference(reference);
    return sheet.getRow(at.getRow()).getCell(at.getCol());
  }

  private static String colour(Cell cell) {
    return ((org.apache.poi.xssf.usermodel.XSSFColor)
            cell.getCellStyle().getFillForegroundColorColor())
        .getARGBHex();
  }
}
