package org.yihu.documents.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.documents.paper.SampleForms;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.HouseholdRegisterSheet;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Assets;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Entry;
import org.yihu.usecases.paper.HouseholdRegisterSheet.PersonRow;
import org.yihu.usecases.paper.HouseholdRegisterSheet.Yearly;
import org.yihu.usecases.paper.MonthBalanceSheet;
import org.yihu.usecases.paper.MonthBalanceSheet.CategoryLine;
import org.yihu.usecases.paper.MonthBalanceSheet.Flow;
import org.yihu.usecases.paper.MonthBalanceSheet.MovementLine;
import org.yihu.usecases.paper.MonthBalanceSheet.VillageLine;
import org.yihu.usecases.paper.OfficeWorkbook;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.text.Texts;

@DisplayName("Excel 输出：写出的工作簿用另一个库读回")
class ExcelPressTest {
  private static final Instant AT = Instant.parse("2026-12-05T01:02:03Z");

  private final ExcelPress press =
      new ExcelPress(Texts.load(ExcelPress.BUNDLES.toArray(String[]::new)));

  private XSSFWorkbook read(OfficeWorkbook content) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(press.print(content, AT)));
  }

  private static String text(XSSFSheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
    return cell.getStringCellValue();
  }

  private static double number(XSSFSheet sheet, int row, int column) {
    Cell cell = sheet.getRow(row).getCell(column);
    assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
    return cell.getNumericCellValue();
  }

  @Test
  @DisplayName("发放花名册：逐格读回，账号是文字，金额是数字，合计与手算一致")
  void payment_list_cells() throws IOException {
    try (var book =
        read(SampleForms.paymentList(SampleForms.paymentRows(), List.of(SampleForms.heldRow())))) {
      XSSFSheet sheet = book.getSheet("发放花名册");
      assertThat(text(sheet, 0, 0)).isEqualTo("社会救助资金发放花名册");
      assertThat(text(sheet, 1, 0)).contains("萨拉齐镇人民政府").contains("2026年12月");
      assertThat(text(sheet, 2, 11)).isEqualTo("开户账号");
      assertThat(number(sheet, 3, 0)).isEqualTo(1);
      assertThat(text(sheet, 3, 1)).isEqualTo("大袄兑村");
      assertThat(text(sheet, 3, 2)).isEqualTo("云占海");
      assertThat(text(sheet, 3, 3)).isEqualTo("最低生活保障");
      assertThat(number(sheet, 3, 4)).isEqualTo(5);
      assertThat(number(sheet, 3, 5)).isEqualTo(1794.00);
      assertThat(number(sheet, 3, 6)).isEqualTo(240.00);
      assertThat(number(sheet, 3, 7)).isZero();
      assertThat(number(sheet, 3, 8)).isZero();
      assertThat(number(sheet, 3, 9)).isEqualTo(2034.00);
      assertThat(text(sheet, 3, 11)).isEqualTo("6200000000000000013");
      assertThat(text(sheet, 3, 12)).isEqualTo("新增");
      assertThat(sheet.getRow(3).getCell(9).getCellStyle().getDataFormatString())
          .isEqualTo("#,##0.00");
      assertThat(sheet.getRow(3).getCell(11).getCellStyle().getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getRow(4).getCell(12).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(text(sheet, 35, 1)).isEqualTo("合计（32户）");
      assertThat(number(sheet, 35, 4)).isEqualTo(57);
      assertThat(number(sheet, 35, 5)).isEqualTo(31124.00);
      assertThat(number(sheet, 35, 6)).isEqualTo(1440.00);
      assertThat(number(sheet, 35, 7)).isEqualTo(2760.00);
      assertThat(number(sheet, 35, 9)).isEqualTo(35324.00);
    }
  }

  @Test
  @DisplayName("暂缓发放单列一张表，不在花名册合计里；未知的分项是空格，不是零")
  void held_back_apart() throws IOException {
    try (var book =
        read(SampleForms.paymentList(SampleForms.paymentRows(), List.of(SampleForms.heldRow())))) {
      XSSFSheet held = book.getSheet("暂缓发放");
      assertThat(text(held, 3, 2)).isEqualTo("阿拉腾巴根");
      assertThat(text(held, 3, 3)).isEqualTo("最低生活保障");
      assertThat(held.getRow(3).getCell(5).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(number(held, 3, 9)).isEqualTo(695.00);
      assertThat(text(held, 3, 12)).isEqualTo("无账号");
      assertThat(held.getLastRowNum()).isEqualTo(3);
    }
  }

  @Test
  @DisplayName("汇总：按类别、按村与手算一致，合计有大写")
  void summary() throws IOException {
    try (var book = read(SampleForms.paymentList(SampleForms.paymentRows(), List.of()))) {
      XSSFSheet sheet = book.getSheet("汇总");
      assertThat(text(sheet, 3, 1)).isEqualTo("最低生活保障");
      assertThat(number(sheet, 3, 2)).isEqualTo(21);
      assertThat(text(sheet, 4, 1)).isEqualTo("特困人员");
      assertThat(number(sheet, 4, 2)).isEqualTo(11);
      assertThat(text(sheet, 6, 1)).isEqualTo("小厂圐圙村");
      assertThat(number(sheet, 6, 2)).isEqualTo(6);
      assertThat(text(sheet, 8, 1)).isEqualTo("人民币叁万伍仟叁佰贰拾肆元整");
      assertThat(number(sheet, 8, 8)).isEqualTo(35324.00);
      assertThat(book.getSheet("暂缓发放")).isNull();
    }
  }

  @Test
  @DisplayName("花名册工作簿带收支平衡：上月＋新增＝本月")
  void balance_of_the_list() throws IOException {
    try (var book = read(SampleForms.paymentList(SampleForms.paymentRows(), List.of()))) {
      XSSFSheet sheet = book.getSheet("收支平衡");
      assertThat(text(sheet, 3, 0)).isEqualTo("上月");
      assertThat(number(sheet, 3, 2)).isEqualTo(31);
      assertThat(number(sheet, 3, 4)).isEqualTo(33290.00);
      assertThat(text(sheet, 4, 0)).isEqualTo("新增");
      assertThat(number(sheet, 4, 1)).isEqualTo(1);
      assertThat(number(sheet, 4, 4)).isEqualTo(2034.00);
      assertThat(text(sheet, 11, 0)).isEqualTo("本月");
      assertThat(number(sheet, 11, 2)).isEqualTo(32);
      assertThat(number(sheet, 11, 4)).isEqualTo(35324.00);
    }
  }

  @Test
  @DisplayName("表头冻结，打印区域、打印标题、横向、按页宽缩放都已设好，列宽放得下")
  void page_setup() throws IOException {
    try (var book = read(SampleForms.paymentList(SampleForms.paymentRows(), List.of()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(book.getPrintArea(0)).isEqualTo("'发放花名册'!$A$1:$M$36");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:3");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getFitToPage()).isTrue();
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getColumnWidth(11) / 256.0).isGreaterThan("6200000000000000013".length());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "=HYPERLINK(\"http://x\")",
        "'=1",
        "=cmd|'/c calc'!A0"
      })
  @DisplayName("像公式的文字仍是文字，不求值，不丢字")
  void no_formula(String attempt) throws IOException {
    PaymentRow first = SampleForms.paymentRows().getFirst();
    var row =
        new PaymentRow(
            1,
            attempt,
            attempt,
            first.category(),
            1,
            first.amount(),
            Money.ZERO,
            attempt,
            attempt,
            attempt,
            Optional.empty(),
            Optional.empty());
    try (var book = read(SampleForms.paymentList(List.of(row), List.of()))) {
      for (int column : new int[] {1, 2, 10, 11, 12}) {
        Cell cell = book.getSheetAt(0).getRow(3).getCell(column);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
        assertThat(cell.getStringCellValue()).isEqualTo(attempt);
      }
    }
  }

  @Test
  @DisplayName("同样内容同样时刻得到同样字节，文件日期是给定的时刻")
  void deterministic() throws Exception {
    var list = SampleForms.paymentList(SampleForms.paymentRows(), List.of(SampleForms.heldRow()));
    byte[] first = press.print(list, AT);
    for (int i = 0; i < 20; i++) {
      assertThat(press.print(list, AT)).isEqualTo(first);
    }
    assertThat(press.print(list, AT.plusSeconds(1))).isNotEqualTo(first);
    try (var book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
      assertThat(book.getProperties().getCoreProperties().getCreated().toInstant()).isEqualTo(AT);
    }
  }

  @Test
  @DisplayName("月度平衡：上月＋增加－减少＝本月，不平衡的标明")
  void balance() throws IOException {
    Flow closed =
        new Flow(tally(31, 52, 33290), tally(1, 5, 2034), Tally.NONE, tally(32, 57, 35324));
    Flow open = new Flow(tally(2, 2, 1000), Tally.NONE, Tally.NONE, tally(3, 3, 1500));
    var content =
        new MonthBalanceSheet(
            "萨拉齐镇人民政府",
            YearMonth.of(2026, 12),
            List.of(new CategoryLine(Category.SUBSISTENCE_ALLOWANCE, closed)),
            List.of(new VillageLine("大袄兑村", closed), new VillageLine("小厂圐圙村", open)),
            closed,
            List.of(
                new MovementLine(
                    "150221104000007",
                    "大袄兑村",
                    "云占海",
                    Category.SUBSISTENCE_ALLOWANCE,
                    Movement.Kind.ADDED,
                    Tally.NONE,
                    tally(1, 5, 2034),
                    "审核确认")));
    try (var book = read(content)) {
      XSSFSheet byVillage = book.getSheet("按村");
      assertThat(number(byVillage, 3, 1)).isEqualTo(31);
      assertThat(number(byVillage, 3, 3)).isEqualTo(33290.00);
      assertThat(number(byVillage, 3, 12)).isEqualTo(35324.00);
      assertThat(text(byVillage, 3, 13)).isEqualTo("平衡");
      assertThat(text(byVillage, 4, 0)).isEqualTo("小厂圐圙村");
      assertThat(text(byVillage, 4, 13)).isEqualTo("不平衡");
      XSSFSheet movements = book.getSheet("变动明细");
      assertThat(text(movements, 3, 1)).isEqualTo("150221104000007");
      assertThat(text(movements, 3, 5)).isEqualTo("新增");
      assertThat(number(movements, 3, 9)).isEqualTo(2034.00);
    }
  }

  @Test
  @DisplayName("家庭台账：一人一行，户的栏目只在第一行，证号是文字，日期是日期")
  void register() throws IOException {
    Money nothing = Money.ZERO;
    var entry =
        new Entry(
            "萨拉齐镇",
            "大袄兑村",
            "150221104000007",
            "云占海",
            List.of(
                person("云占海", "户主", "15022119680317913X"),
                person("赵桂枝", "配偶", "150221196911029246")),
            new Yearly(
                Money.ofYuan("8400"),
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing,
                nothing),
            new Assets(Money.ofYuan("6300.50"), 0, 1, 0),
            "最低生活保障",
            Optional.of(YearMonth.of(2026, 12)),
            Optional.of(Money.ofYuan("2034")),
            "样例农商银行",
            "云占海",
            "6200000000000000013",
            "0472-0000003",
            "大袄兑村3组21号",
            "");
    var content =
        new HouseholdRegisterSheet("萨拉齐镇人民政府", LocalDate.of(2026, 12, 31), List.of(entry, entry));
    try (var book = read(content)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(number(sheet, 3, 5)).isEqualTo(2);
      assertThat(text(sheet, 3, 9)).isEqualTo("15022119680317913X");
      assertThat(sheet.getRow(3).getCell(10).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.of(1968, 3, 17));
      assertThat(number(sheet, 3, 20)).isEqualTo(8400.00);
      assertThat(number(sheet, 3, 28)).isEqualTo(6300.50);
      assertThat(text(sheet, 3, 33)).isEqualTo("2026-12");
      assertThat(text(sheet, 3, 37)).isEqualTo("6200000000000000013");
      assertThat(text(sheet, 4, 6)).isEqualTo("赵桂枝");
      assertThat(sheet.getRow(4).getCell(3).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(sheet.getRow(4).getCell(37).getCellType()).isEqualTo(CellType.BLANK);
      assertThat(number(sheet, 5, 0)).isEqualTo(2);
    }
  }

  private static PersonRow person(String name, String relation, String id) {
    return new PersonRow(
        name,
        relation,
        "男",
        id,
        LocalDate.of(1968, 3, 17),
        "蒙古族",
        "农业",
        "初中",
        "已婚",
        "健康",
        "",
        "",
        "有劳动能力",
        "务农");
  }

  private static Tally tally(int households, int persons, int yuan) {
    return new Tally(households, persons, Money.ofYuan(yuan));
  }

  @Test
  @DisplayName("三万行的花名册首尾都在")
  void many_rows() throws IOException {
    List<PaymentRow> rows = new ArrayList<>();
    for (int i = 1; i <= 30_000; i++) {
      rows.add(
          new PaymentRow(
              i,
              "村" + i % 60,
              "姓名" + i,
              Category.SUBSISTENCE_ALLOWANCE,
              1,
              MonthlyAmount.whole(Money.ofYuan(i)),
              Money.ZERO,
              "姓名" + i,
              "62" + (10_000_000_000_000_000L + i),
              "",
              Optional.empty(),
              Optional.empty()));
    }
    try (var book = read(SampleForms.paymentList(rows, List.of()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(number(sheet, 30_002, 9)).isEqualTo(30_000.00);
      assertThat(number(sheet, 30_003, 9)).isEqualTo(30_000L * 30_001 / 2);
    }
  }
}
