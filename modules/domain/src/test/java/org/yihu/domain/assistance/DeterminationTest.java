package org.yihu.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;

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

@DisplayName("认定：类别、金额、待定与拒绝")
class DeterminationTest {

  private static List<String> covered(Determination determination) {
    return determination.covered().stream()
        .map(p -> p.member() + " " + p.kind() + " " + p.base() + "+" + p.addOn() + "+" + p.care())
        .toList();
  }

  @Test
  @DisplayName("规范中的例子：肢体二级、收入8000元，补差29元，分类施保120元")
  void example_of_the_specification() {
    Determination result =
        ExampleHousehold.ofHead(
                m ->
                    m.born("1968-03-02")
                        .disabled(Disability.Type.LIMB, 2)
                        .business("8000")
                        .transfer("1200")
                        .excluded("government-assistance", "1200"))
            .assets("12000", 1, 0, VehicleUse.LIVELIHOOD)
            .obligor("m1", Obligor.Ability.ABLE)
            .determine();
    assertThat(result.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(result.perCapitaMonthly()).hasToString("Optional[666.67]");
    assertThat(covered(result)).containsExactly("m1 SUBSISTENCE_ALLOWANCE 29.00+120.00+0.00");
    assertThat(result.householdBase()).hasToString("29.00");
    assertThat(result.total()).hasToString("149.00");
    assertThat(result.refused())
        .containsExactly(
            new RefusedCategory(Category.EXTREME_POVERTY, List.of("EP-04")),
            new RefusedCategory(Category.SUBSISTENCE_SINGLE, List.of("SP-00")),
            new RefusedCategory(Category.RIGID_EXPENDITURE, List.of("RE-03")));
    assertThat(result.provisional()).isFalse();
  }

  @ParameterizedTest(name = "未达到 {0} 项 → 护理 {1}")
  @CsvSource({"0, 70.00", "1, 260.00", "3, 260.00", "4, 520.00", "6, 520.00"})
  @DisplayName("特困：基本生活加照料护理；家中无他人时不再认定家庭类别")
  void extreme_poverty(int selfCareFailed, String care) {
    Determination result =
        ExampleHousehold.ofHead(m -> m.born("1950-01-01").selfCareFailed(selfCareFailed))
            .determine();
    assertThat(result.category()).isEqualTo(Category.EXTREME_POVERTY);
    assertThat(covered(result)).containsExactly("m1 EXTREME_POVERTY 905.00+0.00+" + care);
    assertThat(result.refused()).isEmpty();
    assertThat(result.perCapitaMonthly()).isEmpty();
    assertThat(result.criteriaOf(Category.SUBSISTENCE_ALLOWANCE)).isEmpty();
    assertThat(result.openPoints()).isEmpty();
  }

  @Test
  @DisplayName("特困：未评估自理能力，没有护理金额，留下待定事项")
  void extreme_poverty_care_not_assessed() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.born("1950-01-01").selfCareFailed(null)).determine();
    assertThat(covered(result)).containsExactly("m1 EXTREME_POVERTY 905.00+0.00+0.00");
    assertThat(result.openPoints())
        .extracting(OpenPoint::code)
        .containsExactly("CARE_NOT_ASSESSED:m1");
    assertThat(result.provisional()).isTrue();
  }

  @Test
  @DisplayName("特困成员退出家庭后，其余成员按自己的收入和人口认定")
  void persons_in_extreme_poverty_leave_the_household() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.business("8000.00"))
            .add(Relation.Kin.PARENT, p -> p.born("1950-01-01").transfer("8339.99"))
            .determine();
    assertThat(result.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(result.countedMembers()).containsExactly("m1", "m2");
    assertThat(covered(result))
        .containsExactly(
            "m2 EXTREME_POVERTY 905.00+0.00+70.00", "m1 SUBSISTENCE_ALLOWANCE 29.00+0.00+0.00");
    assertThat(result.perCapitaMonthly()).hasToString("Optional[666.67]");
    assertThat(result.total()).hasToString("1004.00");
    assertThat(result.refused())
        .extracting(RefusedCategory::category)
        .doesNotContain(Category.EXTREME_POVERTY);
  }

  @Test
  @DisplayName("有特困成员而其余成员各类都不符合：类别为不符合，特困照发")
  void extreme_poverty_beside_a_household_that_fails_everything() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.business("90000.00"))
            .add(Relation.Kin.PARENT, p -> p.born("1950-01-01"))
            .determine();
    assertThat(result.category()).isEqualTo(Category.NONE);
    assertThat(covered(result)).containsExactly("m2 EXTREME_POVERTY 905.00+0.00+70.00");
    assertThat(result.total()).hasToString("975.00");
  }

  @Test
  @DisplayName("义务人未核实：不予覆盖，留在家庭内，待定而不是拒绝")
  void unknown_obligor_leaves_an_open_point() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.born("1950-01-01"))
            .obligor("m1", Obligor.Ability.UNKNOWN)
            .notVerified()
            .determine();
    assertThat(result.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(result.openPoints())
        .extracting(OpenPoint::code)
        .containsExactly("VERIFICATION_MISSING", "OBLIGOR_UNKNOWN:m1");
    assertThat(result.refused())
        .extracting(RefusedCategory::category)
        .doesNotContain(Category.EXTREME_POVERTY);
  }

  @Test
  @DisplayName("义务人未核实但其他特困条件不符合：没有待定事项")
  void unknown_obligor_of_somebody_who_fails_anyway_is_no_open_point() {
    Determination result =
        ExampleHousehold.ofHead().obligor("m1", Obligor.Ability.UNKNOWN).determine();
    assertThat(result.openPoints()).isEmpty();
    assertThat(result.refused().getFirst())
        .isEqualTo(new RefusedCategory(Category.EXTREME_POVERTY, List.of("EP-01")));
  }

  @Test
  @DisplayName("待定事项按成员次序排列")
  void open_points_in_the_order_of_the_facts() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.born("1950-01-01"))
            .add(Relation.Kin.SPOUSE, p -> p.born("1951-01-01").selfCareFailed(null))
            .add(Relation.Kin.PARENT, p -> p.born("1930-01-01"))
            .obligor("m1", Obligor.Ability.UNKNOWN)
            .obligor("m3", Obligor.Ability.UNKNOWN)
            .determine();
    assertThat(result.openPoints())
        .extracting(OpenPoint::code)
        .containsExactly("OBLIGOR_UNKNOWN:m1", "CARE_NOT_ASSESSED:m2", "OBLIGOR_UNKNOWN:m3");
  }

  @Test
  @DisplayName("户金额按人均分到分，尾数归第一人")
  void household_base_is_shared_to_the_cent() {
    // 3×695 − 23820/12 = 2085 − 1985 = 100
    Determination result =
        ExampleHousehold.ofHead(m -> m.business("23820.00"))
            .add(Relation.Kin.SPOUSE, p -> p)
            .add(Relation.Kin.CHILD, p -> p.born("2015-05-05"))
            .obligor("m3", Obligor.Ability.ABLE)
            .determine();
    assertThat(result.householdBase()).hasToString("100.00");
    assertThat(covered(result))
        .containsExactly(
            "m1 SUBSISTENCE_ALLOWANCE 33.34+0.00+0.00",
            "m2 SUBSISTENCE_ALLOWANCE 33.33+0.00+0.00",
            "m3 SUBSISTENCE_ALLOWANCE 33.33+80.00+0.00");
    assertThat(result.total()).hasToString("180.00");
  }

  @ParameterizedTest(name = "{0} 出生 → {1}")
  @CsvSource({"1956-10-12, 60.00", "1956-10-13, 0.00", "2008-10-12, 0.00", "2008-10-13, 80.00"})
  @DisplayName("分类施保：满70周岁当日起，满18周岁当日止")
  void add_on_by_age(String born, String addOn) {
    Determination result =
        ExampleHousehold.ofHead(m -> m.born(born)).obligor("m1", Obligor.Ability.ABLE).determine();
    assertThat(result.covered().getFirst().addOn()).hasToString(addOn);
  }

  @Test
  @DisplayName("分类施保：2月29日出生的，平年3月1日才满70周岁")
  void add_on_of_a_leap_day_birth() {
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.born("1956-02-29")).obligor("m1", Obligor.Ability.ABLE);
    assertThat(household.appliedOn("2026-02-28").determine().covered().getFirst().addOn())
        .hasToString("0.00");
    assertThat(household.appliedOn("2026-03-01").determine().covered().getFirst().addOn())
        .hasToString("60.00");
  }

  @Test
  @DisplayName("分类施保只取最高一项")
  void only_the_highest_add_on() {
    ExampleHousehold household =
        ExampleHousehold.ofHead(
                m -> m.born("1950-01-01").severelyIll().disabled(Disability.Type.MENTAL, 3))
            .obligor("m1", Obligor.Ability.ABLE);
    assertThat(household.determine().covered().getFirst().addOn()).hasToString("120.00");
    assertThat(
            household
                .determine(DemoParameters.all().with("subsistence.add-on.elder-70", "130.00"))
                .covered()
                .getFirst()
                .addOn())
        .hasToString("130.00");
  }

  @Test
  @DisplayName("单人户：边缘家庭中的重残成员单独保障，家庭同时是边缘家庭")
  void single_person_in_a_marginal_household() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.business("20000.00").employed())
            .add(
                Relation.Kin.SPOUSE,
                p -> p.disabled(Disability.Type.HEARING, 1).transfer("1001.00"))
            .determine();
    assertThat(result.category()).isEqualTo(Category.SUBSISTENCE_SINGLE);
    assertThat(result.alsoMarginal()).isTrue();
    // 695 − 1001/12 = 611.583… → 612
    assertThat(covered(result)).containsExactly("m2 SUBSISTENCE_SINGLE 612.00+120.00+0.00");
    assertThat(result.householdBase()).hasToString("0.00");
    assertThat(result.refused())
        .extracting(RefusedCategory::category)
        .containsExactly(
            Category.EXTREME_POVERTY, Category.SUBSISTENCE_ALLOWANCE, Category.RIGID_EXPENDITURE);
  }

  @Test
  @DisplayName("单人户：成年无业重残人员不要求家庭是边缘家庭")
  void single_person_need_not_be_marginal() {
    ExampleHousehold household =
        ExampleHousehold.ofHead(m -> m.business("30000.00"))
            .add(Relation.Kin.CHILD, p -> p.disabled(Disability.Type.SPEECH, 2));
    Determination result = household.determine();
    assertThat(result.category()).isEqualTo(Category.SUBSISTENCE_SINGLE);
    assertThat(result.alsoMarginal()).isFalse();
    Determination tooRich = household.assets("50040.01", 0, 0).determine();
    assertThat(tooRich.category()).isEqualTo(Category.NONE);
  }

  @Test
  @DisplayName("家庭符合低保时不单独保障，单人户条件仍然列出")
  void single_person_is_granted_only_when_the_household_fails() {
    Determination result =
        ExampleHousehold.ofHead()
            .add(Relation.Kin.SPOUSE, p -> p.disabled(Disability.Type.HEARING, 1))
            .determine();
    assertThat(result.category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    assertThat(result.refused())
        .extracting(RefusedCategory::category)
        .doesNotContain(Category.SUBSISTENCE_SINGLE);
    assertThat(result.alsoMarginal()).isFalse();
  }

  @Test
  @DisplayName("按人测试的类别：列出至少一人不符合的条件，排序")
  void refused_lists_what_fails_for_at_least_one_person() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.business("20000.00").employed())
            .add(Relation.Kin.CHILD, p -> p.born("2012-01-01"))
            .obligor("m2", Obligor.Ability.ABLE)
            .determine();
    assertThat(result.refused())
        .containsExactly(
            new RefusedCategory(Category.EXTREME_POVERTY, List.of("EP-01", "EP-02", "EP-04")),
            new RefusedCategory(Category.SUBSISTENCE_ALLOWANCE, List.of("SA-01")),
            new RefusedCategory(
                Category.SUBSISTENCE_SINGLE,
                List.of(
                    "SP-01.person",
                    "SP-02.adult",
                    "SP-02.disability",
                    "SP-02.not-employed",
                    "SP-03")),
            new RefusedCategory(Category.RIGID_EXPENDITURE, List.of("RE-03")));
  }

  @Test
  @DisplayName("刚性支出困难：低保、边缘不符合，支出超过六成")
  void rigid_expenditure() {
    Determination result =
        ExampleHousehold.ofHead(m -> m.business("20000.00"))
            .spending(SpendingLine.Kind.MEDICAL, "12000.01")
            .determine();
    assertThat(result.category()).isEqualTo(Category.RIGID_EXPENDITURE);
    assertThat(result.covered()).isEmpty();
    assertThat(result.total()).hasToString("0.00");
  }

  @Test
  @DisplayName("旗县区另定的城市标准；申请日决定用哪一年的标准")
  void standard_of_division_and_date() {
    assertThat(ExampleHousehold.ofHead().urban("150206001001").determine().total())
        .hasToString("935.00");
    assertThat(ExampleHousehold.ofHead().urban("150221104001").determine().total())
        .hasToString("912.00");
    assertThat(ExampleHousehold.ofHead().appliedOn("2026-01-01").determine().total())
        .hasToString("695.00");
    DemoParameters parameters = DemoParameters.all().with("rigid.disposable-income", "27000.00");
    assertThat(ExampleHousehold.ofHead().appliedOn("2025-12-31").determine(parameters).total())
        .hasToString("660.00");
  }
}
