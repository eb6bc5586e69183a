package org.yihu.domain.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.CalendarDay;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Departure;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Sex;

/** Days counted by hand on the State Council's calendar of 2026. */
@DisplayName("成员死亡后调整待遇的期限：三个月，逐日手算")
class DeathDeadlinesTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private static final UUID OLD_MAN = new UUID(9, 1);
  private static final UUID WIDOW = new UUID(9, 2);
  private static final WorkingCalendar CALENDAR =
      WorkingCalendar.of(
          Arrays.stream("10-01 10-02 10-03 10-04 10-05 10-06 10-07".split(" "))
              .map(d -> LocalDate.parse("2026-" + d))
              .map(d -> new CalendarDay(d, CalendarDay.Kind.HOLIDAY, ""))
              .toList());

  private static String due(String died) {
    return of(died, held(2)).getFirst().deadline().due().toString();
  }

  private static List<DeathDeadlines.OfMember> of(String died, Benefit... benefits) {
    PolicyEntry entry =
        new PolicyEntry(
            DeathDeadlines.KEY,
            new DivisionCode("150000000000"),
            Optional.empty(),
            DateRange.since(LocalDate.parse("2022-10-20")),
            "3m",
            Optional.empty(),
            "兜底保障工作通知",
            0);
    PolicyParameters policy = PolicyParameters.of("test", "测试", List.of(entry));
    return new DeathDeadlines(policy, CALENDAR, TODAY).of(household(died), List.of(benefits));
  }

  private static Optional<LocalDate> met(String died, Benefit... benefits) {
    return of(died, benefits).getFirst().deadline().metOn();
  }

  @Test
  @DisplayName("8月20日去世：11月20日（星期五）；7月3日：10月3日在国庆假期，顺延到8日；11月30日：2月28日是星期日，顺延到3月1日")
  void three_months() {
    assertThat(due("2026-08-20")).isEqualTo("2026-11-20");
    assertThat(due("2026-07-03")).isEqualTo("2026-10-08");
    assertThat(due("2026-11-30")).isEqualTo("2027-03-01");
  }

  @Test
  @DisplayName("通知施行前一天去世的没有期限")
  void before_the_rule() {
    assertThat(of("2022-10-20", held(2))).hasSize(1);
    assertThat(of("2022-10-19", held(2))).isEmpty();
  }

  @Test
  @DisplayName("没有待遇、只有边缘身份、待遇里没有这个人：都没有期限")
  void concerns_paid_benefits_that_count_the_person() {
    assertThat(of("2026-08-20")).isEmpty();
    assertThat(of("2026-08-20", imported(Category.MARGINAL, 2))).isEmpty();
    assertThat(of("2026-08-20", naming(WIDOW))).isEmpty();
    assertThat(of("2026-08-20", naming(WIDOW, OLD_MAN))).hasSize(1);
    assertThat(of("2020-08-20", held(2))).isEmpty();
  }

  @Test
  @DisplayName("以后各月：人数没减的调标不算；减了人数、按死亡停发、名单里没有这个人的算，从那个月起")
  void adjusted_once_the_person_is_out() {
    YearMonth october = YearMonth.of(2026, 10);
    MonthlyAmount amount = MonthlyAmount.whole(Money.ofYuan(500));
    assertThat(met("2026-08-20", held(2))).isEmpty();
    assertThat(met("2026-08-20", held(2).changedWhole(october, 2, amount, ""))).isEmpty();
    assertThat(met("2026-08-20", held(2).changedWhole(october, 1, amount, "")))
        .contains(LocalDate.parse("2026-10-01"));
    assertThat(met("2026-08-20", held(2).ended(october, ChangeReason.DEATH, "")))
        .contains(LocalDate.parse("2026-10-01"));
    Benefit named = naming(WIDOW, OLD_MAN);
    assertThat(
            met(
                "2026-08-20",
                named.changed(october, covered(WIDOW), ChangeReason.REVIEWED, "case")))
        .contains(LocalDate.parse("2026-10-01"));
    assertThat(
            met(
                "2026-08-20",
                named.changed(
                    october, covered(WIDOW, OLD_MAN), ChangeReason.STANDARD_CHANGED, "调标")))
        .isEmpty();
    assertThat(met("2026-08-20", held(2).ended(october, ChangeReason.DEATH, ""), held(2)))
        .isEmpty();
  }

  @Test
  @DisplayName("渐退还没到期的不算；到期的算")
  void a_taper_counts_once_it_is_over() {
    YearMonth august = YearMonth.of(2026, 8);
    assertThat(met("2026-08-20", tapering(august, 6))).isEmpty();
    assertThat(met("2026-08-20", tapering(august, 3))).contains(LocalDate.parse("2026-11-01"));
  }

  private static Benefit tapering(YearMonth first, int months) {
    return held(2).tapering(new TaperPeriod(first, months), ChangeReason.EMPLOYED, "");
  }

  private static Benefit held(int persons) {
    return imported(Category.SUBSISTENCE_ALLOWANCE, persons);
  }

  private static Benefit imported(Category category, int persons) {
    MonthlyAmount amount =
        category.isPaid() ? MonthlyAmount.whole(Money.ofYuan(800)) : MonthlyAmount.NOTHING;
    return benefit(category, BenefitStep.imported(YearMonth.of(2021, 1), persons, amount));
  }

  private static Benefit naming(UUID... persons) {
    return benefit(
        Category.SUBSISTENCE_ALLOWANCE,
        BenefitStep.of(YearMonth.of(2021, 1), covered(persons), ChangeReason.GRANTED, "case"));
  }

  private static List<CoveredPerson> covered(UUID... persons) {
    return Arrays.stream(persons)
        .map(p -> new CoveredPerson(p, Money.ofYuan(400), Money.ZERO, Money.ZERO))
        .toList();
  }

  private static Benefit benefit(Category category, BenefitStep first) {
    return new Benefit(
        new UUID(7, 1),
        new UUID(8, 1),
        category,
        "",
        first.from(),
        new Origin(Origin.Kind.IMPORT, "B1"),
        List.of(first),
        Optional.empty(),
        0);
  }

  private static Household household(String died) {
    return new Household(
        new UUID(8, 1),
        "150221104001001",
        new DivisionCode("150221104001"),
        Settlement.RURAL,
        "",
        "",
        List.of(
            new Member(
                person(OLD_MAN, "张福"),
                Relation.HEAD,
                new DateRange(LocalDate.parse("2000-01-01"), LocalDate.parse(died)),
                true,
                true,
                Absence.NONE,
                Optional.of(Departure.DEATH)),
            Member.of(
                person(WIDOW, "李秀兰"),
                Relation.WIFE,
                DateRange.since(LocalDate.parse("2000-01-01")))),
        Finances.NONE,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        0);
  }

  private static Person person(UUID id, String name) {
    return new Person(
        id,
        name,
        Optional.empty(),
        "P-" + id,
        Sex.MALE,
        LocalDate.parse("1950-01-15"),
        PersonProfile.UNKNOWN);
  }
}
