package org.yihu.documents.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yihu.documents.files.ExampleFacts.TEXTS;
import static org.yihu.documents.files.ExampleFacts.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.domain.assistance.ExcludedIncome;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.assistance.MemberFacts;
import org.yihu.domain.assistance.ObligorFacts;
import org.yihu.domain.assistance.VehicleUse;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

@DisplayName("认定事实文件（YAML）")
class FactsFileTest {
  /** The example of the specification, with fen in it; its lines are counted on below. */
  private static final String GOOD =
      ExampleFacts.YAML
          .replace("transfer: 1200}", "transfer: 1200.5}")
          .replace("living: 0}", "living: 3.2}");

  private final FactsFile file = new FactsFile(TEXTS);

  private List<String> refusal(String yaml) {
    return TEXTS.of(catchThrowableOfType(Refusal.class, () -> read(yaml)).reasons());
  }

  @Test
  @DisplayName("每个字段读到位，未写的取规定的默认值")
  void reads_every_field_and_the_defaults() {
    Facts facts = read(GOOD);
    assertThat(facts.caseId()).isEqualTo("D-0001");
    assertThat(facts.applicationDate()).isEqualTo(LocalDate.of(2026, 10, 12));
    assertThat(facts.division().value()).isEqualTo("150221104001");
    assertThat(facts.settlement()).isEqualTo(Settlement.RURAL);
    assertThat(facts.illnessDeduction()).isEqualTo(Money.ZERO);
    MemberFacts m = facts.members().getFirst();
    assertThat(m.name()).isEqualTo("张国强");
    assertThat(m.relation()).isEqualTo(Relation.Kin.HEAD);
    assertThat(m.livesTogether()).isTrue();
    assertThat(m.legalDuty()).isTrue();
    assertThat(m.absence()).isEqualTo(Absence.NONE);
    assertThat(m.condition().workAbility()).isEqualTo(WorkAbility.FULL);
    assertThat(m.condition().disability()).contains(new Disability(Disability.Type.LIMB, 2));
    assertThat(m.condition().selfCareFailed()).isEmpty();
    assertThat(m.income().transfer()).isEqualTo(Money.ofYuan("1200.50"));
    assertThat(m.income().excluded())
        .containsExactly(new ExcludedIncome("government-assistance", Money.ofYuan(1200)));
    assertThat(facts.assets().vehicles()).containsExactly(VehicleUse.LIVELIHOOD);
    assertThat(facts.obligors().getFirst().ability()).isEqualTo(Obligor.Ability.ABLE);
    assertThat(facts.obligors().getFirst().name()).isEmpty();
    assertThat(
            read(GOOD.replace("ability: able}", "ability: able, name: 张海龙}")).obligors().getFirst())
        .isEqualTo(new ObligorFacts("m1", Relation.Kin.CHILD, Obligor.Ability.ABLE, "张海龙"));
    assertThat(facts.spending()).containsEntry(SpendingLine.Kind.LIVING, Money.ofYuan("3.20"));
  }

  @Test
  @DisplayName("其他关系的成员默认没有法定义务；缺席情形逐个认识")
  void other_relation_has_no_duty_by_default() {
    Facts facts =
        read(
            GOOD.replace(
                "assets:",
                """
                  - {id: m2, name: 甲, relation: other, sex: female, birthDate: 1990-01-01, income: {wage: 0, business: 0, property: 0, transfer: 0}}
                  - {id: m3, name: 乙, relation: child, sex: male, birthDate: 1991-01-01, absence: religious-3y, income: {wage: 0, business: 0, property: 0, transfer: 0}}
                  - {id: m4, name: 丙, relation: child, sex: male, birthDate: 1991-01-01, absence: compulsory-rehabilitation, legalDuty: false, income: {wage: 0, business: 0, property: 0, transfer: 0}}
                assets:\
                """));
    assertThat(facts.members())
        .extracting(MemberFacts::legalDuty)
        .containsExactly(true, false, true, false);
    assertThat(facts.members())
        .extracting(MemberFacts::absence)
        .containsExactly(
            Absence.NONE,
            Absence.NONE,
            Absence.RELIGIOUS_THREE_YEARS,
            Absence.COMPULSORY_REHABILITATION);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    // 第17位7为男，8为女；末位为按GB 11643计算的校验位
    "15022119680302900X, FEMALE, 1968-03-02",
    "15022119680302900x, FEMALE, 1968-03-02"
  })
  @DisplayName("公民身份号码优先于写明的性别和出生日期，小写x也认")
  void id_number_wins(String number, Sex sex, LocalDate birth) {
    char check = ResidentIdNumber.checkCharacter(number.substring(0, 17));
    String whole =
        number.substring(0, 17) + (number.endsWith("x") ? Character.toLowerCase(check) : check);
    Facts facts =
        read(
            GOOD.replace("sex: male", "sex: male\n    idNumber: \"" + whole + "\"")
                .replace("1968-03-02", "1977-07-07"));
    assertThat(facts.members().getFirst().sex()).isEqualTo(sex);
    assertThat(facts.members().getFirst().birthDate()).isEqualTo(birth);
  }

  @Test
  @DisplayName("有公民身份号码就不必再写性别和出生日期；15位旧号码也认")
  void id_number_alone_is_enough() {
    Facts facts =
        read(
            GOOD.replace("sex: male", "idNumber: \"150221680302901\"")
                .replace("    birthDate: 1968-03-02\n", ""));
    assertThat(facts.members().getFirst().birthDate()).isEqualTo(LocalDate.of(1968, 3, 2));
    assertThat(facts.members().getFirst().sex()).isEqualTo(Sex.MALE);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "case: D-0001|case:|第1行 案件编号（case）：缺少这个字段，请补填",
        "2026-10-12|2026-13-12|第2行 申请日期（applicationDate）：“2026-13-12”不是日期，请按 2026-10-12 的样式填写",
        "2026-10-12|2026-02-29|第2行 申请日期（applicationDate）：“2026-02-29”不是日期，请按 2026-10-12 的样式填写",
        "150221104001|15022110400|第3行 区划（division）：“15022110400”不是行政区划代码，应为12位数字并加引号",
        "settlement: rural|settlement: village|第4行 城乡属性（settlement）：“village”不在可用的词之内，可用的词是 urban,"
            + " rural",
        "verificationComplete: true|verificationComplete: maybe|第5行"
            + " 核对是否完成（verificationComplete）：“maybe”应为 true 或者 false",
        "name: 张国强|nmae: 张国强|第7行 第1名成员的姓名（members[0].name）：缺少这个字段，请补填",
        "relation: head|relation: boss|第9行 第1名成员的与户主关系（members[0].relation）：“boss”不在可用的词之内，可用的词是"
            + " head, spouse, child, parent, grandchild, grandparent, sibling, other",
        "grade: 2|grade: 5|第12行 第1名成员的残疾的残疾等级（members[0].disability.grade）：残疾等级应为1至4，现为 5",
        "wage: 0|wage: 12.345|第13行"
            + " 第1名成员的收入的工资性收入（members[0].income.wage）：“12.345”不是金额，请以元为单位填写数字，最多两位小数，不加逗号和单位",
        "business: 8000|business: -1|第13行 第1名成员的收入的经营净收入（members[0].income.business）：不能为负数，现为"
            + " -1.00",
        "wage: 0|wage: 1万|第13行"
            + " 第1名成员的收入的工资性收入（members[0].income.wage）：“1万”不是金额，请以元为单位填写数字，最多两位小数，不加逗号和单位",
        "wage: 0, |''|第13行 第1名成员的收入的工资性收入（members[0].income.wage）：缺少这个字段，请补填",
        "houses: 1|houses: 1.5|第15行 财产的住房套数（assets.houses）：“1.5”不是整数",
        "[livelihood]|[tractor]|第15行 财产的车辆第1项（assets.vehicles[0]）：“tractor”不在可用的词之内，可用的词是"
            + " livelihood, medical, rehabilitation, private",
        "[livelihood]|livelihood|第15行 财产的车辆（assets.vehicles）：此处应为列表，没有内容时写 []",
        "of: m1|of: m2|第17行 第1名义务人的被扶养的成员（obligors[0].of）：成员编号“m2”不存在",
        "ability: able|ability: poor|第17行 第1名义务人的履行义务能力（obligors[0].ability）：“poor”不在可用的词之内，可用的词是"
            + " able, extreme-poverty, subsistence-60, elder-70-low, disabled-low, incapable,"
            + " unknown",
        "1968-03-02|2026-10-13|第11行 第1名成员的出生日期（members[0].birthDate）：出生日期 2026-10-13 晚于申请日期"
            + " 2026-10-12",
        "sex: male|idNumber: '150221196803029012'|第10行"
            + " 第1名成员的公民身份号码（members[0].idNumber）：公民身份号码“150221196803029012”的校验位不对，请核对原件",
        "sex: male|idNumber: '150221196813029011'|第10行"
            + " 第1名成员的公民身份号码（members[0].idNumber）：公民身份号码“150221196813029011”中的出生日期不存在",
        "sex: male|idNumber: '15022119680302'|第10行"
            + " 第1名成员的公民身份号码（members[0].idNumber）：“15022119680302”不是18位公民身份号码",
        "relation: head|relation: other|第6行 成员（members）：没有计入共同生活的家庭成员，无法认定，请核对与户主关系和不计入情形"
      })
  @DisplayName("每种错误都说明行号、字段和怎样改")
  void every_fault_in_words(String good, String bad, String words) {
    assertThat(refusal(GOOD.replace(good, bad))).contains(words);
  }

  @Test
  @DisplayName("写错的可选字段不能当作没写")
  void misspelt_optional_field_is_refused() {
    assertThat(refusal(GOOD.replace("disability:", "disabilty:")))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("第12行 第1名成员的disabilty（members[0].disabilty）：没有这个字段，可用的字段是 id, name");
  }

  @Test
  @DisplayName("同一字段写两次：拒绝")
  void field_written_twice() {
    assertThat(refusal(GOOD.replace("settlement: rural", "settlement: rural\nsettlement: urban")))
        .containsExactly("第5行 城乡属性（settlement）：同一字段写了两次，请删去一个");
  }

  @Test
  @DisplayName("成员编号重复：拒绝")
  void duplicate_member() {
    String second =
        """
          - {id: m1, name: 甲, relation: spouse, sex: female, birthDate: 1990-01-01, income: {wage: 0, business: 0, property: 0, transfer: 0}}
        assets:\
        """;
    assertThat(refusal(GOOD.replace("assets:", second)))
        .containsExactly("第15行 第2名成员的成员编号（members[1].id）：成员编号“m1”重复");
  }

  @Test
  @DisplayName("所有错误一次说完")
  void all_faults_at_once() {
    String bad =
        GOOD.replace("rural", "village")
            .replace("sex: male", "sex: man")
            .replace("business: 8000", "business: -5")
            .replace("of: m1", "of: m7")
            .replace("medical: 0", "medical: x");
    assertThat(refusal(bad)).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assets: {financial: 12000, houses: 1, businesses: 0, vehicles: [livelihood]}",
        "spending: {medical: 0, education: 0, rehabilitation: 0, other: 0, living: 3.2}",
        "obligors:\n  - {of: m1, relation: child, ability: able}"
      })
  @DisplayName("财产、支出、义务人不能整块省略：没有也要写明")
  void blocks_must_be_stated(String block) {
    String field = block.substring(0, block.indexOf(':'));
    assertThat(refusal(GOOD.replace(block + "\n", "")))
        .containsExactly("第1行 " + TEXTS.place(field) + "：缺少这个字段，请补填");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "members: [|YAML_BROKEN",
        "a: b: c|YAML_BROKEN",
        "- 1|YAML_NOT_FIELDS",
        "hello|YAML_NOT_FIELDS",
        "'# only a comment'|TEXT_FILE_EMPTY",
        "{a: 1}---{b: 2}|YAML_BROKEN"
      })
  @DisplayName("不是YAML、不是一组字段：拒绝")
  void not_a_facts_file(String yaml, String code) {
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> read(yaml.replace("}---{", "}\n---\n{")));
    assertThat(refusal.reasons()).extracting(r -> r.code()).containsExactly(code);
  }

  @Test
  @DisplayName("类型标签不会生成对象；嵌套过深、别名成灾的文件被拒绝")
  void hostile_yaml() {
    assertThat(refusal(GOOD.replace("case: D-0001", "case: !!java.io.File [\"/tmp/x\"]")))
        .containsExactly("文件 facts.yaml 第1行附近不符合 YAML 格式，请检查缩进、冒号和引号");
    assertThat(refusal(GOOD.replace("case: D-0001", "case: [D-0001]")))
        .containsExactly("第1行 案件编号（case）：此处应为文字，不能为空");
    String deep = "a: " + "[".repeat(200) + "]".repeat(200);
    assertThat(catchThrowableOfType(Refusal.class, () -> read(deep)).reasons()).isNotEmpty();
    StringBuilder laughs = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 60; i++) {
      laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
    }
    assertThat(catchThrowableOfType(Refusal.class, () -> read(laughs.toString())).reasons())
        .isNotEmpty();
    assertThat(catchThrowableOfType(Refusal.class, () -> read("members: &m [*m]\n")).reasons())
        .isNotEmpty();
  }

  @Test
  @DisplayName("空文件、不存在的文件、目录、非文本文件：用话拒绝")
  void unreadable_files(@TempDir Path folder) throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.yaml"));
    Path binary = Files.write(folder.resolve("b.yaml"), new byte[] {0, 1, 2, (byte) 0xff, 0});
    assertThat(code(empty)).isEqualTo("TEXT_FILE_EMPTY");
    assertThat(code(folder.resolve("none.yaml"))).isEqualTo("TEXT_FILE_NOT_FOUND");
    assertThat(code(folder)).isEqualTo("TEXT_FILE_UNREADABLE");
    assertThat(code(binary)).isEqualTo("TEXT_FILE_ENCODING");
  }

  private String code(Path path) {
    return catchThrowableOfType(Refusal.class, () -> file.read(path)).reasons().getFirst().code();
  }

  @Test
  @DisplayName("UTF-8带标记、GB18030的文件都能读")
  void charsets(@TempDir Path folder) throws Exception {
    Path marked = folder.resolve("a.yaml");
    Files.writeString(marked, "\uFEFF" + GOOD, StandardCharsets.UTF_8);
    Path office = folder.resolve("b.yaml");
    Files.writeString(office, GOOD, Charset.forName("GB18030"));
    assertThat(file.read(marked)).isEqualTo(read(GOOD));
    assertThat(file.read(office)).isEqualTo(read(GOOD));
  }
}
