package org.yihu.documents.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.usecases.imports.Field;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.FindingCode;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.ReadPerson;
import org.yihu.usecases.imports.ReadWorkbook;
import org.yihu.usecases.imports.RowKind;
import org.yihu.usecases.imports.WorkbookFacts;

@DisplayName("别的格式、别的表头、别的填法")
class OtherWorkbooksTest {
  /** What a text file cannot tell: which digits were a number cell. */
  private static final Set<FindingCode> TYPES_ONLY =
      Set.of(FindingCode.NUMBER_AS_TEXT, FindingCode.DATE_FORMAT);

  @TempDir Path folder;

  @Test
  @DisplayName("同一张表存成 xls：家庭、问题、单元格都一样")
  void sameAsXls() throws Exception {
    Path xlsx = Samples.workbook(Samples.SMALL, folder);
    Path xls = Variants.xls(folder.resolve("a.xls"), xlsx);
    List<ReadHousehold> expected = Samples.households(Samples.read(xlsx));
    List<ReadHousehold> actual = Samples.households(Samples.read(xls));
    assertThat(persons(actual)).containsExactlyElementsOf(persons(expected));
    assertThat(lines(actual)).isEqualTo(lines(expected));
  }

  @ParameterizedTest
  @CsvSource({"GB18030,','", "UTF-8,','", "UTF-16,'\t'", "UTF-16LE,'\t'", "GB18030,';'"})
  @DisplayName("同一张表存成文本：编码和分隔符自己认出，家庭一样")
  void sameAsText(String charset, String separator) {
    Path xlsx = Samples.workbook(Samples.SMALL, folder);
    Path csv =
        Workbooks.csv(
            folder.resolve("a.csv"), Variants.rows(xlsx), Charset.forName(charset), separator);
    if (charset.equals("UTF-16LE") || charset.equals("UTF-16")) {
      csv = Workbooks.bytes(csv, utf16(Variants.rows(xlsx), separator, charset.equals("UTF-16")));
    }
    List<ReadHousehold> expected = Samples.households(Samples.read(xlsx));
    ReadWorkbook workbook = Samples.read(csv);
    assertThat(workbook.fileFindings()).isEmpty();
    List<ReadHousehold> actual = Samples.households(workbook);
    assertThat(persons(actual)).containsExactlyElementsOf(persons(expected));
    assertThat(untyped(actual)).containsExactlyElementsOf(untyped(expected));
  }

  private static byte[] utf16(List<List<String>> rows, String separator, boolean mark) {
    String text =
        rows.stream().map(r -> String.join(separator, r)).collect(Collectors.joining("\r\n"));
    return ((mark ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_16LE);
  }

  @Test
  @DisplayName("别的列序、一级表头、别的列名、重复填写的户信息、多余的列、前后的说明")
  void otherLayout() {
    List<List<String>> rows =
        List.of(
            List.of("2026年9月社会救助对象花名册"),
            List.of("上报单位：百灵庙镇民政办", "", "上报时间：2026.9.28"),
            List.of(""),
            List.of(
                "身份证号",
                "姓  名",
                "与户主\n关系",
                "保障类型",
                "所在村",
                "所属镇街",
                "户主姓名",
                "月补助金额（元/月）",
                "享受时间",
                "包联干部",
                "工资收入",
                "户籍性质",
                "卡号",
                "序号"),
            List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14"),
            person("150223196506259817", "巴特尔", "本人", "农村牧区最低生活保障", "１,２３４.50元", "1.2万"),
            person("150223 194701209736", "其其格", "媳妇", "农村牧区最低生活保障", "１,２３４.50元", "1.2万"),
            List.of("", "小  计：", "", "", "", "", "", "1234.5"),
            List.of(
                "15022319540608984 4",
                "塔娜",
                "户主",
                "城市特困（集中供养）",
                "水塔街居委会",
                "百灵庙镇",
                "塔娜",
                "900",
                "2021.6",
                "",
                "",
                "非农",
                "",
                "2"),
            List.of("说明：以上人员均已公示"),
            List.of("", "", "", "制表：", "", "负责人：张三"));
    Map<String, String> sheets = new LinkedHashMap<>();
    sheets.put("填表说明", Workbooks.sheet(List.of(List.of("姓名：填写真实姓名"), List.of("身份证号：18位"))));
    sheets.put("花名册", Workbooks.sheet(rows));
    sheets.put("代码", Workbooks.sheet(List.of(List.of("类别"), List.of("低保"), List.of("特困"))));
    ReadWorkbook workbook = Samples.read(Workbooks.xlsx(folder.resolve("b.xlsx"), sheets));

    assertThat(workbook.fileFindings()).isEmpty();
    WorkbookFacts facts = workbook.facts().orElseThrow();
    assertThat(facts.sheet()).isEqualTo("花名册");
    assertThat(facts.sender()).isEqualTo("百灵庙镇民政办");
    assertThat(facts.month()).isEqualTo(YearMonth.of(2026, 9));
    assertThat(facts.reported()).contains(LocalDate.of(2026, 9, 28));
    assertThat(facts.unknownColumns()).containsExactly("包联干部");
    assertThat(facts.mapping().get(Field.MONTHLY_AMOUNT).letters()).isEqualTo("H");
    assertThat(facts.rows())
        .isEqualTo(
            Map.of(
                RowKind.TITLE, 2,
                RowKind.BLANK, 1,
                RowKind.HEADER, 2,
                RowKind.PERSON, 3,
                RowKind.SUBTOTAL, 1,
                RowKind.NOTE, 1,
                RowKind.SIGNATURE, 1));

    List<ReadHousehold> households = Samples.households(workbook);
    assertThat(households).hasSize(2);
    ReadHousehold first = households.getFirst();
    assertThat(first.refused()).isFalse();
    assertThat(first.members())
        .extracting(ReadPerson::relation)
        .containsExactly(Relation.SELF, Relation.WIFE);
    assertThat(first.assistance().category()).contains(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(first.assistance().wording()).isEqualTo("农村牧区最低生活保障");
    assertThat(first.assistance().monthlyAmount()).contains(Money.ofYuan("1234.50"));
    assertThat(first.assistance().since()).contains(YearMonth.of(2019, 7));
    assertThat(first.totals().income())
        .isEqualTo(Map.of(IncomeLine.Kind.WAGE, Money.ofYuan(12000)));
    assertThat(first.settlement()).contains(Settlement.RURAL);
    assertThat(first.place().village().orElseThrow().value()).startsWith("150223104");
    assertThat(first.members().getFirst().kept()).containsEntry("包联干部", "李四");
    ReadHousehold second = households.get(1);
    assertThat(second.assistance().category()).contains(Category.EXTREME_POVERTY);
    assertThat(second.settlement()).contains(Settlement.URBAN);
    assertThat(second.members().getFirst().idNumber().orElseThrow().value())
        .isEqualTo("150223195406089844");
    assertThat(codes(second))
        .containsExactlyInAnyOrder(
            FindingCode.WORD_SYNONYM,
            FindingCode.WORD_SYNONYM,
            FindingCode.DATE_FORMAT,
            FindingCode.NUMBER_AS_TEXT,
            FindingCode.ID_SPACES);
  }

  private static List<String> person(
      String id, String name, String relation, String category, String amount, String wage) {
    return List.of(
        id,
        name,
        relation,
        category,
        "解放街居民委员会",
        "百灵庙镇",
        "巴特尔",
        amount,
        "201907",
        "李四",
        wage,
        "农牧民",
        "",
        "1");
  }

  @Test
  @DisplayName("没有户编号和户主姓名：按户主行的户信息分户；次户主也认得出")
  void withoutCodes() {
    List<List<String>> rows =
        List.of(
            List.of("序号", "乡镇", "村", "姓名", "关系", "身份证号码", "救助类别"),
            List.of("1", "满都拉镇", "巴音哈拉嘎查村", "甲", "户主", "150223196506259817", "低保"),
            List.of("", "", "", "乙", "妻", "150223194701209736", ""),
            List.of("2", "满都拉镇", "巴音哈拉嘎查村", "丙", "户主", "150223195406089844", "五保"),
            List.of("", "", "", "丁", "户主", "150223196706119763", ""));
    List<ReadHousehold> households =
        Samples.households(
            Samples.read(
                Workbooks.xlsx(folder.resolve("c.xlsx"), Map.of("表", Workbooks.sheet(rows)))));
    assertThat(households).extracting(h -> h.members().size()).containsExactly(2, 2);
    assertThat(households.get(0).refused()).isFalse();
    assertThat(codes(households.get(1))).contains(FindingCode.SEVERAL_HEADS);
  }

  @Test
  @DisplayName("乡镇、村的单元格向下合并到好几户：各户都算填了；没有合并的空格仍是错误")
  void mergedOverHouseholds() {
    List<List<String>> rows =
        List.of(
            List.of("乡镇", "村", "户编号", "姓名", "关系", "身份证号码", "救助类别"),
            List.of("满都拉镇", "巴音哈拉嘎查村", "1", "甲", "户主", "150223196506259817", "低保"),
            List.of("", "", "2", "乙", "户主", "150223194701209736", "低保"),
            List.of("", "", "3", "丙", "户主", "150223195406089844", "五保"));
    String merged =
        Workbooks.sheet(rows)
            .replace(
                "</sheetData>",
                "</sheetData><mergeCells><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B3\"/></mergeCells>");
    List<ReadHousehold> households =
        Samples.households(
            Samples.read(Workbooks.xlsx(folder.resolve("d.xlsx"), Map.of("表", merged))));
    assertThat(households).extracting(ReadHousehold::refused).containsExactly(false, false, true);
    assertThat(households.get(1).place().village()).isEqualTo(households.get(0).place().village());
    assertThat(codes(households.get(2))).contains(FindingCode.DIVISION_UNKNOWN);
  }

  @Test
  @DisplayName("十万人的文件重读一遍而不留在内存，结果一样")
  void readsLargeFilesAgain() throws Exception {
    Path csv = folder.resolve("large.csv");
    int people = 130_000;
    try (var out = Files.newBufferedWriter(csv, StandardCharsets.UTF_8)) {
      out.write("户编号,乡镇,村,姓名,关系,身份证号,救助类别\n");
      for (int i = 0; i < people; i++) {
        out.write("H%06d,满都拉镇,巴音哈拉嘎查村,张三,户主,%s,低保\n".formatted(i, number(i)));
      }
      out.write("H999999,满都拉镇,巴音哈拉嘎查村,张三,户主,%s,低保\n".formatted(number(77)));
    }
    ReadWorkbook workbook = Samples.read(csv);
    int[] counts = new int[2];
    workbook.forEach(
        h -> {
          counts[0]++;
          counts[1] += h.refused() ? 1 : 0;
        });
    assertThat(counts).containsExactly(people + 1, 2);
  }

  private static String number(int i) {
    LocalDate birth = LocalDate.of(1940, 1, 1).plusDays(i % 20_000);
    String first17 =
        "150223" + birth.toString().replace("-", "") + "%03d".formatted(900 + i / 20_000);
    return first17 + ResidentIdNumber.checkCharacter(first17);
  }

  private static List<FindingCode> codes(ReadHousehold household) {
    return household.findings().stream().map(Finding::code).toList();
  }

  private static List<String> persons(List<ReadHousehold> households) {
    return households.stream().flatMap(OtherWorkbooksTest::persons).toList();
  }

  private static Stream<String> persons(ReadHousehold h) {
    Stream<String> household =
        Stream.of(
            String.join(
                " ",
                h.code(),
                h.headName(),
                h.place().village().toString(),
                h.settlement().toString(),
                h.assistance().toString(),
                h.totals().income().toString(),
                h.totals().spending().toString(),
                h.account().toString(),
                h.phone()));
    return Stream.concat(
        household,
        h.members().stream()
            .map(
                m ->
                    m.row()
                        + m.name()
                        + m.idNumber().map(ResidentIdNumber::value)
                        + m.relation()
                        + m.birthDate()
                        + m.sex()
                        + m.profile()));
  }

  private static List<String> lines(List<ReadHousehold> households) {
    return Samples.findings(households).stream()
        .map(f -> f.code() + f.cell() + f.household() + f.person() + f.value())
        .toList();
  }

  private static List<String> untyped(List<ReadHousehold> households) {
    return Samples.findings(households).stream()
        .filter(f -> !TYPES_ONLY.contains(f.code()))
        .map(f -> f.code() + f.cell() + f.household() + f.person() + f.value())
        .toList();
  }
}
