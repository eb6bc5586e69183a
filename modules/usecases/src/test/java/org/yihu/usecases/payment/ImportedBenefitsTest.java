package org.yihu.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.household.WorkAbility;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.domain.shared.Sex;
import org.yihu.usecases.imports.ReadAssistance;

@DisplayName("导入的待遇：已有类别直接成为在享待遇或资格，带下次复核日")
class ImportedBenefitsTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final DivisionCode REGION = new DivisionCode("150000000000");

  private static PolicyParameters policy(String... keysAndValues) {
    List<PolicyEntry> entries = new ArrayList<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      entries.add(
          new PolicyEntry(
              keysAndValues[i],
              REGION,
              Optional.empty(),
              DateRange.since(LocalDate.of(2021, 7, 1)),
              keysAndValues[i + 1],
              Optional.empty(),
              "",
              i));
    }
    return PolicyParameters.of("test", "测试", entries);
  }

  private static final PolicyParameters INTERVALS =
      policy(
          "deadline.review.stable", "12m",
          "deadline.review.able-bodied", "6m",
          "deadline.extreme-poverty.review", "12m",
          "deadline.rigid.valid", "12m");

  private static Household household(int birthYear, WorkAbility ability) {
    PersonProfile usual = PersonProfile.UNKNOWN;
    PersonProfile profile =
        new PersonProfile(
            usual.ethnicGroup(),
            usual.education(),
            usual.maritalStatus(),
            usual.health(),
            usual.disability(),
            ability,
            usual.employment(),
            false,
            false,
            usual.selfCareFailed());
    Person head =
        new Person(
            new UUID(1, 1),
            "云占海",
            Optional.empty(),
            "临1",
            Sex.MALE,
            LocalDate.of(birthYear, 1, 1),
            profile);
    return new Household(
        new UUID(2, 1),
        "150221104000001",
        new DivisionCode("150221104201"),
        Settlement.RURAL,
        "",
        "",
        List.of(Member.of(head, Relation.HEAD, DateRange.since(LocalDate.of(2026, 10, 1)))),
        Finances.NONE,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        0);
  }

  private static ReadAssistance read(Category category, String since, Long yuan) {
    return new ReadAssistance(
        "农村低保",
        Optional.of(category),
        false,
        Optional.ofNullable(since).map(YearMonth::parse),
        Optional.ofNullable(yuan).map(Money::ofYuan));
  }

  private static ImportedBenefits benefits(PolicyParameters policy, YearMonth lastFrozen) {
    return new ImportedBenefits(
        UUID::randomUUID, policy, OCTOBER, Optional.ofNullable(lastFrozen), "batch-1");
  }

  private static Benefit one(Household household, ReadAssistance read) {
    return benefits(INTERVALS, null).of(household, read).orElseThrow();
  }

  @Test
  @DisplayName("低保：金额整额保留；有劳动力半年一核，没有的一年一核")
  void subsistenceIsReviewedByAbility() {
    ReadAssistance read = read(Category.SUBSISTENCE_ALLOWANCE, "2019-07", 792L);

    Benefit worker = one(household(1980, WorkAbility.FULL), read);
    Benefit elder = one(household(1956, WorkAbility.FULL), read);
    Benefit weak = one(household(1980, WorkAbility.WEAK), read);

    assertThat(worker.in(OCTOBER).orElseThrow().amount())
        .isEqualTo(MonthlyAmount.whole(Money.ofYuan(792)));
    assertThat(worker.in(OCTOBER).orElseThrow().persons()).isEqualTo(1);
    assertThat(worker.wording()).isEqualTo("农村低保");
    // half-years end in January and July: the first not before October is January
    assertThat(worker.reviewDue()).contains(LocalDate.of(2027, 1, 31));
    assertThat(elder.reviewDue()).contains(LocalDate.of(2027, 7, 31));
    assertThat(weak.reviewDue()).contains(LocalDate.of(2027, 7, 31));
  }

  @Test
  @DisplayName("边缘、刚性支出是资格，不发钱；刚性支出按起始月算有效期")
  void statusesPayNothing() {
    Household household = household(1956, WorkAbility.NONE);
    Benefit marginal = one(household, read(Category.MARGINAL, "2016-03", 50L));
    Benefit rigid = one(household, read(Category.RIGID_EXPENDITURE, "2025-06", null));

    assertThat(marginal.in(OCTOBER).orElseThrow().amount()).isEqualTo(MonthlyAmount.NOTHING);
    assertThat(rigid.reviewDue()).contains(LocalDate.of(2026, 6, 30));
  }

  @Test
  @DisplayName("付钱的类别没写金额：待定，不当作零")
  void missingAmountIsUnknown() {
    Benefit benefit =
        one(household(1956, WorkAbility.NONE), read(Category.EXTREME_POVERTY, "2024-01", null));

    assertThat(benefit.in(OCTOBER).orElseThrow().amount().form())
        .isEqualTo(MonthlyAmount.Form.UNKNOWN);
  }

  @Test
  @DisplayName("没写起始年月：从汇总表当月起；已冻结的月份之后才上册")
  void startsWithTheWorkbookAndAfterFrozenMonths() {
    Household household = household(1956, WorkAbility.NONE);
    Benefit unknown = one(household, read(Category.SUBSISTENCE_ALLOWANCE, null, 300L));
    Benefit later =
        benefits(INTERVALS, YearMonth.of(2026, 11))
            .of(household, read(Category.SUBSISTENCE_ALLOWANCE, "2019-07", 300L))
            .orElseThrow();

    assertThat(unknown.start()).isEqualTo(OCTOBER);
    assertThat(later.start()).isEqualTo(YearMonth.of(2019, 7));
    assertThat(later.isInForce(YearMonth.of(2026, 11))).isFalse();
    assertThat(later.isInForce(YearMonth.of(2026, 12))).isTrue();
  }

  @Test
  @DisplayName("不持有类别的户没有待遇；缺核查间隔参数则停下说明")
  void nothingHeldAndNothingGuessed() {
    Household household = household(1956, WorkAbility.NONE);

    assertThat(benefits(INTERVALS, null).of(household, read(Category.NONE, null, null))).isEmpty();
    assertThatThrownBy(
            () ->
                benefits(policy("deadline.rigid.valid", "12m"), null)
                    .of(household, read(Category.MARGINAL, "2020-01", null)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.PARAMETER_MISSING));
    assertThatThrownBy(
            () ->
                benefits(policy("deadline.review.stable", "30d"), null)
                    .of(household, read(Category.MARGINAL, "2020-01", null)))
        .hasMessageContaining("INTERVAL_NOT_MONTHS");
  }
}
