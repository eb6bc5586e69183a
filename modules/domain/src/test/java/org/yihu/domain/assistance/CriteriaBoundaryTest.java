package org.yihu.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.policy.DemoParameters;

/**
 * Rural, 2026: S = 695, so 12 S = 8340; limits worked out by hand from the demonstration
 * parameters.
 */
@DisplayName("认定条件的边界：差一点、正好、多一点")
class CriteriaBoundaryTest {

  private static Verdict verdict(ExampleHousehold household, String id) {
    return verdict(household, id, "m1");
  }

  private static Verdict verdict(ExampleHousehold household, String id, String member) {
    return verdictIn(household.determine(), id, member);
  }

  private static Verdict verdictIn(Determination determination, String id, String member) {
    return determination.criteria().stream()
        .filter(c -> c.criterion().id().equals(id))
        .filter(c -> c.member().isEmpty() || c.member().get().equals(member))
        .map(CriterionResult::verdict)
        .reduce(
            (a, b) -> {
              throw new AssertionError("tested twice: " + id);
            })
        .orElseThrow(() -> new AssertionError("not tested: " + id));
  }

  @ParameterizedTest(name = "{0} 出生，{1} 申请 → {2}")
  @CsvSource({
    "1966-10-12, 2026-10-12, HELD",
    "1966-10-13, 2026-10-12, FAILED",
    "2010-10-13, 2026-10-12, HELD",
    "2010-10-12, 2026-10-12, FAILED",
    "1956-02-29, 2026-02-28, HELD",
    "1976-10-12, 2026-10-12, FAILED",
    "2026-10-12, 2026-10-12, HELD"
  })
  @DisplayName("EP-01 满60周岁当日符合，满16周岁当日不符合")
  void EP01_age(String born, String applied, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead(m -> m.born(born)).appliedOn(applied), "EP-01"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}：{1}级以内符合")
  @CsvSource({
    "INTELLECTUAL, 3",
    "MENTAL, 3",
    "LIMB, 2",
    "VISION, 1",
    "HEARING, 0",
    "SPEECH, 0",
    "MULTIPLE, 0"
  })
  @DisplayName("EP-01 残疾类别与等级")
  void EP01_disability(Disability.Type type, int highest) {
    for (int grade = 1; grade <= 4; grade++) {
      int g = grade;
      assertThat(verdict(ExampleHousehold.ofHead(m -> m.disabled(type, g)), "EP-01"))
          .as("%s %d", type, grade)
          .isEqualTo(grade <= highest ? Verdict.HELD : Verdict.FAILED);
    }
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"8339.99, HELD", "8340.00, FAILED", "8340.01, FAILED"})
  @DisplayName("EP-02 本人收入低于12个月标准")
  void EP02_income(String income, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead(m -> m.transfer(income)), "EP-02"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → EP-02 {1}，SA-01 {2}")
  @CsvSource({
    // 2026年起基础养老金不再有参数：特困一项照样不计，低保要计
    "basic-pension, HELD, FAILED",
    "old-age-allowance, HELD, FAILED",
    "government-assistance, HELD, HELD",
    "lottery, FAILED, FAILED"
  })
  @DisplayName("EP-02 养老金、高龄津贴只在特困一项不计")
  void EP02_pensions_never_count(String kind, Verdict extremePoverty, Verdict subsistence) {
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.transfer("10000.00").excluded(kind, "1660.01"));
    assertThat(verdict(household, "EP-02")).isEqualTo(extremePoverty);
    assertThat(verdict(household, "SA-01")).isEqualTo(subsistence);
  }

  @ParameterizedTest(name = "{0} {1} → {2}")
  @CsvSource({
    "EP-03, 12509.99, HELD", "EP-03, 12510.00, HELD", "EP-03, 12510.01, FAILED",
    "SA-02, 16679.99, HELD", "SA-02, 16680.00, HELD", "SA-02, 16680.01, FAILED",
    "MG-02, 25019.99, HELD", "MG-02, 25020.00, HELD", "MG-02, 25020.01, FAILED",
    "RE-02, 25019.99, HELD", "RE-02, 25020.00, HELD", "RE-02, 25020.01, FAILED"
  })
  @DisplayName("EP-03、SA-02、MG-02、RE-02 金融资产：等于限额仍符合")
  void assets_financial(String id, String amount, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead().assets(amount, 0, 0), id + ".financial"))
        .isEqualTo(expected);
  }

  @Test
  @DisplayName("金融资产限额按全部计入成员，特困成员也算在内")
  void assets_count_persons_in_extreme_poverty() {
    ExampleHousehold household =
        ExampleHousehold.ofHead()
            .add(Relation.Kin.PARENT, p -> p.born("1950-01-01"))
            .assets("25020.00", 0, 0);
    Determination determination = household.determine();
    assertThat(determination.covered().getFirst().kind()).isEqualTo(Category.EXTREME_POVERTY);
    assertThat(verdictIn(determination, "EP-03.financial", "m1")).isEqualTo(Verdict.HELD);
    assertThat(verdict(household.assets("33360.01", 0, 0), "SA-02.financial"))
        .isEqualTo(Verdict.FAILED);
    assertThat(verdict(household.assets("33360.00", 0, 0), "SA-02.financial"))
        .isEqualTo(Verdict.HELD);
  }

  @ParameterizedTest(name = "{0} {1}辆 → {2}")
  @CsvSource({
    "EP-03, 0, HELD", "EP-03, 1, FAILED",
    "SA-02, 0, HELD", "SA-02, 1, FAILED",
    "MG-02, 1, HELD", "MG-02, 2, FAILED",
    "RE-02, 1, HELD", "RE-02, 2, FAILED"
  })
  @DisplayName("EP-03、SA-02、MG-02、RE-02 自用机动车；生产、就医、康复用车不计")
  void assets_vehicles(String id, int count, Verdict expected) {
    VehicleUse[] vehicles = new VehicleUse[count + 3];
    Arrays.fill(vehicles, VehicleUse.PRIVATE);
    vehicles[0] = VehicleUse.LIVELIHOOD;
    vehicles[1] = VehicleUse.MEDICAL;
    vehicles[2] = VehicleUse.REHABILITATION;
    assertThat(verdict(ExampleHousehold.ofHead().assets("0", 0, 0, vehicles), id + ".vehicles"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}套 → {2}")
  @CsvSource({
    "EP-03, 1, HELD", "EP-03, 2, FAILED",
    "SA-02, 1, HELD", "SA-02, 2, FAILED",
    "MG-02, 2, HELD", "MG-02, 3, FAILED",
    "RE-02, 2, HELD", "RE-02, 3, FAILED"
  })
  @DisplayName("EP-03、SA-02、MG-02、RE-02 房屋")
  void assets_houses(String id, int count, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead().assets("0", count, 0), id + ".houses"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} {1}户 → {2}")
  @CsvSource({
    "EP-03, 0, HELD", "EP-03, 1, FAILED",
    "SA-02, 0, HELD", "SA-02, 1, FAILED",
    "MG-02, 0, HELD", "MG-02, 1, FAILED",
    "RE-02, 0, HELD", "RE-02, 1, FAILED"
  })
  @DisplayName("EP-03、SA-02、MG-02、RE-02 市场主体")
  void assets_businesses(String id, int count, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead().assets("0", 0, count), id + ".businesses"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({
    "'', HELD",
    "ABLE, FAILED",
    "UNKNOWN, OPEN",
    "UNKNOWN ABLE, FAILED",
    "INCAPABLE UNKNOWN, OPEN",
    "EXTREME_POVERTY SUBSISTENCE_60 ELDER_70_LOW DISABLED_LOW INCAPABLE, HELD"
  })
  @DisplayName("EP-04 一人有能力即不符合；无人有能力而有未核实的为待定")
  void EP04_obligors(String abilities, Verdict expected) {
    ExampleHousehold household = ExampleHousehold.ofHead().add(Relation.Kin.SPOUSE, p -> p);
    household.obligor("m2", Obligor.Ability.ABLE);
    for (String ability : abilities.isEmpty() ? new String[0] : abilities.split(" ")) {
      household.obligor("m1", Obligor.Ability.valueOf(ability));
    }
    assertThat(verdict(household, "EP-04")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"8339.99, HELD", "8340.00, FAILED", "8340.01, FAILED"})
  @DisplayName("SA-01 家庭收入低于标准×人口×12")
  void SA01_income(String income, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead(m -> m.business(income)), "SA-01"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "人均除不尽：三人共 {0} → {1}")
  @CsvSource({"25019.99, HELD", "25020.00, FAILED"})
  @DisplayName("SA-01 先比较后取整")
  void SA01_compares_exactly(String income, Verdict expected) {
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.business(income))
            .add(Relation.Kin.SPOUSE, p -> p)
            .add(Relation.Kin.CHILD, p -> p);
    assertThat(verdict(household, "SA-01")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "工资 {0} 成本 {1} 扣减 {2}、{3} → {4}")
  @CsvSource({
    "9340.00, 1000.01, 0, 0, HELD",
    "9340.00, 1000.00, 0, 0, FAILED",
    "9340.00, 0, 500.01, 500.00, HELD",
    "9340.00, 0, 500.00, 500.00, FAILED"
  })
  @DisplayName("SA-01 必要就业成本和批准的扣减")
  void SA01_deductions(String wage, String cost, String illness, String disability, Verdict v) {
    assertThat(
            verdict(
                ExampleHousehold.ofHead(m -> m.wage(wage, cost)).deductions(illness, disability),
                "SA-01"))
        .isEqualTo(v);
  }

  @Test
  @DisplayName("就业成本最多扣到工资为零，不扣其他收入；个人收入、家庭收入不低于零")
  void income_never_below_zero() {
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.wage("1000.00", "9000.00").business("8340.00"));
    assertThat(verdict(household, "SA-01")).isEqualTo(Verdict.FAILED);
    ExampleHousehold two =
        ExampleHousehold.ofHead(m -> m.excluded("scholarship", "5000.00"))
            .add(Relation.Kin.SPOUSE, p -> p.business("16680.00"));
    assertThat(verdict(two, "SA-01")).isEqualTo(Verdict.FAILED);
    assertThat(ExampleHousehold.ofHead().deductions("99999.00", "0").determine().total())
        .hasToString("695.00");
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"12509.99, HELD", "12510.00, FAILED", "12510.01, FAILED"})
  @DisplayName("MG-01 低于1.5倍")
  void MG01_income(String income, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead(m -> m.property(income)), "MG-01"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "比例1.333，收入 {0} → {1}")
  @CsvSource({"11117.21, HELD", "11117.22, FAILED"})
  @DisplayName("MG-01 限额有三位小数也不取整：11117.22")
  void MG01_limit_is_exact(String income, Verdict expected) {
    Determination determination =
        ExampleHousehold.ofHead(m -> m.property(income))
            .determine(DemoParameters.all().with("marginal.ratio", "1.333"));
    assertThat(verdictIn(determination, "MG-01", "m1")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"27399.99, HELD", "27400.00, FAILED", "27400.01, FAILED"})
  @DisplayName("RE-01 低于上年人均可支配收入")
  void RE01_income(String income, Verdict expected) {
    assertThat(verdict(ExampleHousehold.ofHead(m -> m.business(income)), "RE-01"))
        .isEqualTo(expected);
  }

  @ParameterizedTest(name = "总收入 {0}，医疗 {1}、生活 {2} → {3}")
  @CsvSource({
    "20000.00, 12000.00, 0, FAILED",
    "20000.00, 12000.01, 0, HELD",
    "20000.00, 11999.99, 0, FAILED",
    "20000.00, 12000.00, 5000.00, FAILED",
    "0, 0, 0, FAILED",
    "0, 0.01, 0, HELD"
  })
  @DisplayName("RE-03 刚性支出超过总收入的60%，正好60%不算，生活支出不计入")
  void RE03_spending(String gross, String medical, String living, Verdict expected) {
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.wage(gross, "0"))
            .spending(SpendingLine.Kind.MEDICAL, medical)
            .spending(SpendingLine.Kind.LIVING, living);
    assertThat(verdict(household, "RE-03")).isEqualTo(expected);
  }

  @Test
  @DisplayName("RE-03 总收入不减就业成本，不减不计入的收入")
  void RE03_uses_gross_income() {
    ExampleHousehold household =
        ExampleHousehold.ofHead(
                m ->
                    m.wage("10000.00", "10000.00")
                        .transfer("10000.00")
                        .excluded("government-assistance", "10000.00"))
            .spending(SpendingLine.Kind.EDUCATION, "12000.00");
    assertThat(verdict(household, "RE-03")).isEqualTo(Verdict.FAILED);
  }

  @Test
  @DisplayName("SP-00 只有一人：只有这一项，不符合")
  void SP00_one_person_alone() {
    Determination one = ExampleHousehold.ofHead(m -> m.business("9000.00")).determine();
    assertThat(one.criteriaOf(Category.SUBSISTENCE_SINGLE))
        .extracting(c -> c.criterion().id())
        .containsExactly("SP-00");
    assertThat(one.refused())
        .contains(new RefusedCategory(Category.SUBSISTENCE_SINGLE, List.of("SP-00")));
    assertThat(verdict(ExampleHousehold.ofHead().add(Relation.Kin.SPOUSE, p -> p), "SP-00"))
        .isEqualTo(Verdict.HELD);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "VISION, 2",
    "HEARING, 2",
    "SPEECH, 2",
    "LIMB, 2",
    "MULTIPLE, 2",
    "INTELLECTUAL, 3",
    "MENTAL, 3"
  })
  @DisplayName("SP-01.person 一、二级不限类别，三级限智力和精神")
  void SP01_person(Disability.Type type, int highest) {
    for (int grade = 1; grade <= 4; grade++) {
      int g = grade;
      ExampleHousehold household =
          ExampleHousehold.ofHead(m -> m.disabled(type, g))
              .obligor("m1", Obligor.Ability.ABLE)
              .add(Relation.Kin.SPOUSE, p -> p);
      assertThat(verdict(household, "SP-01.person"))
          .isEqualTo(g <= highest ? Verdict.HELD : Verdict.FAILED);
      assertThat(verdict(household, "SP-02.disability"))
          .isEqualTo(g <= 2 ? Verdict.HELD : Verdict.FAILED);
    }
    assertThat(
            verdict(
                ExampleHousehold.ofHead(m -> m.severelyIll()).add(Relation.Kin.SPOUSE, p -> p),
                "SP-01.person"))
        .isEqualTo(Verdict.HELD);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"2008-10-12, HELD", "2008-10-13, FAILED"})
  @DisplayName("SP-02.adult 满18周岁当日起")
  void SP02_adult(String born, Verdict expected) {
    ExampleHousehold household =
        ExampleHousehold.ofHead().add(Relation.Kin.CHILD, p -> p.born(born));
    assertThat(verdict(household, "SP-02.adult", "m2")).isEqualTo(expected);
  }

  @Test
  @DisplayName("SP-02.not-employed")
  void SP02_employment() {
    ExampleHousehold household =
        ExampleHousehold.ofHead().add(Relation.Kin.SPOUSE, p -> p.employed());
    assertThat(verdict(household, "SP-02.not-employed", "m1")).isEqualTo(Verdict.HELD);
    assertThat(verdict(household, "SP-02.not-employed", "m2")).isEqualTo(Verdict.FAILED);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource({"8339.99, HELD", "8340.00, FAILED"})
  @DisplayName("SP-03 本人收入低于12个月标准")
  void SP03_income(String income, Verdict expected) {
    ExampleHousehold household =
        ExampleHousehold.ofHead().add(Relation.Kin.SPOUSE, p -> p.business(income));
    assertThat(verdict(household, "SP-03", "m2")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "收入 {0}，车 {1} 辆 → household {2}，assets {3}")
  @CsvSource({
    "25019.99, 1, HELD, HELD",
    "25020.00, 1, FAILED, HELD",
    "25019.99, 2, FAILED, FAILED"
  })
  @DisplayName("SP-01.household 全部边缘条件，SP-02.assets 只看边缘财产")
  void SP01_household_and_SP02_assets(String income, int cars, Verdict whole, Verdict assets) {
    VehicleUse[] vehicles = new VehicleUse[cars];
    Arrays.fill(vehicles, VehicleUse.PRIVATE);
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.business(income))
            .add(Relation.Kin.SPOUSE, p -> p)
            .assets("0", 0, 0, vehicles);
    assertThat(verdict(household, "SP-01.household")).isEqualTo(whole);
    assertThat(verdict(household, "SP-02.assets")).isEqualTo(assets);
  }
}
