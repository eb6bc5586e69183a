package org.yihu.app.desktop;

import static org.yihu.app.FoundedStore.CLOCK;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.imports.ReadOptions;
import org.yihu.usecases.port.Progress;

/**
 * An office of the county that took October's workbook, and November's with an error of each kind
 * planted in it.
 */
final class ImportOffice {
  static final String FATHER = number("19630307", 905);
  static final String MOTHER = number("19650412", 906);
  static final String WIDOW = number("19480909", 908);
  static final String SINGLE = number("19550101", 911);
  static final String SHEPHERD = number("19700520", 913);
  static final String TEACHER = number("19720815", 914);
  static final String SON = number("19900615", 907);
  static final String UNCLE = number("19600220", 915);

  private static final List<String> HEADER =
      List.of(
          "苏木乡镇（街道）",
          "嘎查村（社区）",
          "户编号",
          "姓名",
          "与户主关系",
          "性别",
          "公民身份号码",
          "户口性质",
          "工资性收入",
          "救助类别",
          "开始享受年月",
          "月保障金额",
          "银行账号",
          "联系电话");

  private final Path folder;
  private final FoundedStore founded;

  ImportOffice(Path folder) {
    this.folder = folder;
    founded = FoundedStore.of("150221000000", folder, CLOCK);
    office()
        .imports()
        .importHouseholds()
        .commit(founded.actor(), october(), ReadOptions.NONE, Progress.NONE);
  }

  Wiring wiring() {
    return founded.wiring();
  }

  Session session() {
    return founded.session();
  }

  Office office() {
    return founded.office();
  }

  static String number(String birth, int order) {
    String first17 = "150221" + birth + order;
    return first17 + ResidentIdNumber.checkCharacter(first17);
  }

  private Path october() {
    String rows =
        String.join(
            "\n",
            text(head("A1", "单建国", FATHER, "农村低保", "600")),
            text(member("王秀英", "配偶", MOTHER)),
            text(head("A8", "乌兰", SINGLE, "农村低保", "500")),
            text(head("A9", "那日松", SHEPHERD, "农村低保", "450")));
    String text =
        "低收入人口信息汇总表（2026年10月）\n填报单位：土默特右旗民政局\n" + String.join(",", HEADER) + "\n" + rows + "\n";
    try {
      return Files.write(folder.resolve("october.csv"), text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(List<Object> cells) {
    return String.join(",", cells.stream().map(String::valueOf).toList());
  }

  private static List<Object> head(
      String code, String name, Object id, String category, String amount) {
    return List.of(
        "萨拉齐镇",
        "振华社区居委会",
        code,
        name,
        "户主",
        "",
        id,
        "农业",
        "1200",
        category,
        "2024-03",
        amount,
        "",
        "13800000001");
  }

  private static List<Object> member(String name, String relation, Object id) {
    return List.of("", "", "", name, relation, "", id, "农业", "", "", "", "", "", "");
  }

  /** November: the errors stand in rows 4, 6, 7, 9 and 11, in this order of kinds. */
  Path november() {
    Path file = folder.resolve("低保汇总表2026年11月.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      XSSFSheet sheet = workbook.createSheet("农村低保");
      row(sheet, List.of("低收入人口信息汇总表（2026年11月）"));
      row(sheet, List.of("填报单位：土默特右旗民政局"));
      row(sheet, List.copyOf(HEADER));
      row(sheet, head("A1", "单建国", Double.valueOf(FATHER), "农村低保", "600"));
      row(sheet, member("王秀英", "配偶", MOTHER));
      row(sheet, head("A2", "云梅", WIDOW, "贫困户", "300"));
      row(sheet, head("A3", "石玉栓", wrong(TEACHER), "农村低保", "320"));
      row(sheet, head("A8", "乌兰", SINGLE, "农村低保", "500"));
      row(sheet, head("A4", "高俊义", UNCLE, "农村低保", "410"));
      row(sheet, member("高 强", "长子", SON));
      row(sheet, member("单小燕", "其他亲属", number("20010101", 922)));
      row(sheet, head("A5", "苗翠兰", number("19800808", 924), "农村低保", "390"));
      row(sheet, member("单小燕", "长女", number("20010101", 922)));
      row(sheet, head("A9", "那日松", SHEPHERD, "农村低保", "470"));
      row(sheet, List.of("合计", "", "", "", "", "", "", "", "", "", "", "2490"));
      workbook.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  static String wrong(String id) {
    return id.substring(0, 17) + (id.charAt(17) == '1' ? '2' : '1');
  }

  private static void row(XSSFSheet sheet, List<Object> cells) {
    Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i) instanceof Double number) {
        row.createCell(i).setCellValue(number);
      } else {
        row.createCell(i).setCellValue(String.valueOf(cells.get(i)));
      }
    }
  }
}
