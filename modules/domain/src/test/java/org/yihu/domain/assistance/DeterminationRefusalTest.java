package org.yihu.domain.assistance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.household.Relation;
import org.yihu.domain.policy.DemoParameters;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

@DisplayName("认定：缺参数、事实有误时拒绝")
class DeterminationRefusalTest {

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "subsistence.standard",
        "subsistence.rounding",
        "marginal.ratio",
        "rigid.disposable-income",
        "rigid.ratio",
        "rigid.spending-kinds",
        "assets.subsistence.financial-months",
        "assets.extreme-poverty.houses",
        "assets.marginal.businesses"
      })
  @DisplayName("缺少要用的参数：停止并指出")
  void missing_parameter_stops(String key) {
    DemoParameters parameters = DemoParameters.all().without(key);
    Refusal refusal =
        catchThrowableOfType(Refusal.class, () -> ExampleHousehold.ofHead().determine(parameters));
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.PARAMETER_MISSING);
    assertThat(refusal.reasons())
        .containsExactly(
            new Reason(
                "PARAMETER_MISSING", key, List.of(key, "150221104001", "2026-10-12", "rural")));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "extreme-poverty.basic",
        "extreme-poverty.care.full",
        "subsistence.add-on.minor",
        "income.excluded.scholarship"
      })
  @DisplayName("用不到的参数缺少也照常认定")
  void parameter_that_is_not_needed_may_be_missing(String key) {
    assertThat(ExampleHousehold.ofHead().determine(DemoParameters.all().without(key)).category())
        .isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
  }

  @Test
  @DisplayName("全家特困时不需要家庭类别的参数")
  void household_parameters_are_not_needed_when_nobody_is_left() {
    DemoParameters parameters =
        DemoParameters.all().without("rigid.disposable-income").without("marginal.ratio");
    assertThat(ExampleHousehold.ofHead(m -> m.born("1950-01-01")).determine(parameters).category())
        .isEqualTo(Category.EXTREME_POVERTY);
  }

  @Test
  @DisplayName("事实有误：一次说完，指出字段")
  void every_fault_of_the_facts_at_once() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () ->
                ExampleHousehold.ofHead(
                        m -> m.born("2026-10-13").business("-1.00").selfCareFailed(7))
                    .add(Relation.Kin.HEAD, p -> p.excluded("scholarship", "-0.01"))
                    .assets("-5.00", -1, 0)
                    .spending(SpendingLine.Kind.MEDICAL, "-2.00")
                    .deductions("-1.00", "0")
                    .obligor("m9", Obligor.Ability.ABLE)
                    .determine());
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.FINDINGS);
    assertThat(refusal.reasons())
        .extracting(r -> r.code() + " " + r.field())
        .containsExactlyInAnyOrder(
            "FACTS_BORN_LATER members[0].birthDate",
            "FACTS_NEGATIVE members[0].income.business",
            "FACTS_SELF_CARE_RANGE members[0].selfCareFailed",
            "FACTS_NEGATIVE members[1].excludedIncome[0].amount",
            "FACTS_SEVERAL_HEADS members",
            "FACTS_NEGATIVE assets.financial",
            "FACTS_NEGATIVE assets.houses",
            "FACTS_NEGATIVE spending.medical",
            "FACTS_NEGATIVE deductions.illness",
            "FACTS_UNKNOWN_MEMBER obligors[0].of");
  }

  @Test
  @DisplayName("出生日期不详：拒绝，不猜年龄")
  void unknown_birth_date_is_refused() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> ExampleHousehold.ofHead().add(Relation.Kin.CHILD, p -> p.born(null)).determine());
    assertThat(refusal.reasons())
        .extracting(r -> r.code() + " " + r.field())
        .containsExactly("FACTS_BIRTH_DATE_MISSING members[1].birthDate");
  }

  @Test
  @DisplayName("城乡未定：拒绝，不猜用哪个标准")
  void unknown_settlement_is_refused() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class, () -> ExampleHousehold.ofHead().settlementUnknown().determine());
    assertThat(refusal.reasons())
        .extracting(Reason::code)
        .containsExactly("FACTS_SETTLEMENT_UNKNOWN");
  }

  @Test
  @DisplayName("没有计入成员：拒绝")
  void nobody_counted_is_refused() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> ExampleHousehold.ofHead(m -> m.absent(Absence.PRISON)).determine());
    assertThat(refusal.reasons()).extracting(Reason::code).containsExactly("FACTS_NOBODY_COUNTED");
  }
}
