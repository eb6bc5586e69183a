package org.yihu.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;

@DisplayName("待遇：起发、变更、渐退、暂停、停发按月生效")
class BenefitTest {
  private static final YearMonth MARCH = YearMonth.of(2026, 3);
  private static final YearMonth JULY = YearMonth.of(2026, 7);

  private final Benefit benefit =
      Benefit.decided(
          new UUID(7, 1),
          new UUID(8, 1),
          Category.SUBSISTENCE_ALLOWANCE,
          MARCH,
          BenefitStep.of(MARCH, Sample.covered(1, 300, 200), ChangeReason.GRANTED, "case-1"),
          Optional.empty());

  private static Money in(Benefit benefit, YearMonth month) {
    return benefit.in(month).orElseThrow().amount().total();
  }

  @Test
  @DisplayName("起发月之前不在享，起发月起在享")
  void startsWithItsMonth() {
    assertThat(benefit.isInForce(MARCH.minusMonths(1))).isFalse();
    assertThat(benefit.isInForce(MARCH)).isTrue();
    assertThat(in(benefit, MARCH)).isEqualTo(Money.ofYuan(500));
  }

  @Test
  @DisplayName("年中调标：按发放月份取金额，之前各月不变")
  void amountIsThatOfTheMonthOfPayment() {
    Benefit adjusted =
        benefit.changed(JULY, Sample.covered(1, 320, 220), ChangeReason.STANDARD_CHANGED, "调标1号");

    assertThat(in(adjusted, JULY.minusMonths(1))).isEqualTo(Money.ofYuan(500));
    assertThat(in(adjusted, JULY)).isEqualTo(Money.ofYuan(540));
  }

  @Test
  @DisplayName("渐退3个月：7、8、9月照发原额，10月停发")
  void taperPaysUnchangedThenEnds() {
    Benefit tapering = benefit.tapering(new TaperPeriod(JULY, 3), ChangeReason.EMPLOYED, "渐退1号");

    assertThat(in(tapering, YearMonth.of(2026, 9))).isEqualTo(Money.ofYuan(500));
    assertThat(tapering.isInForce(YearMonth.of(2026, 9))).isTrue();
    assertThat(tapering.isInForce(YearMonth.of(2026, 10))).isFalse();
    assertThat(
            tapering.taperIn(YearMonth.of(2026, 8)).orElseThrow().numberOf(YearMonth.of(2026, 8)))
        .isEqualTo(2);
    assertThat(tapering.endedFrom()).contains(YearMonth.of(2026, 10));
  }

  @Test
  @DisplayName("渐退期内死亡：提前停发；渐退期内不能改金额，也不能再渐退")
  void taperCanOnlyBeEnded() {
    Benefit tapering = benefit.tapering(new TaperPeriod(JULY, 6), ChangeReason.EMPLOYED, "渐退1号");
    YearMonth september = YearMonth.of(2026, 9);

    assertThat(tapering.ended(september, ChangeReason.DEATH, "").endedFrom()).contains(september);
    assertThatThrownBy(
            () -> tapering.changed(september, Sample.covered(1, 1), ChangeReason.REVIEWED, ""))
        .hasMessageContaining("BENEFIT_IN_TAPER");
    assertThatThrownBy(
            () -> tapering.tapering(new TaperPeriod(september, 3), ChangeReason.EMPLOYED, ""))
        .hasMessageContaining("BENEFIT_IN_TAPER");
  }

  @Test
  @DisplayName("特困没有渐退期")
  void onlySubsistenceTapers() {
    Benefit support =
        Benefit.decided(
            new UUID(7, 2),
            new UUID(8, 2),
            Category.EXTREME_POVERTY,
            MARCH,
            BenefitStep.of(MARCH, Sample.covered(2, 905), ChangeReason.GRANTED, "case-2"),
            Optional.empty());

    assertThatThrownBy(() -> support.tapering(new TaperPeriod(JULY, 3), ChangeReason.EMPLOYED, ""))
        .hasMessageContaining("TAPER_ONLY_SUBSISTENCE");
  }

  @Test
  @DisplayName("暂停不发，恢复按原额；没暂停的不能恢复")
  void suspensionKeepsTheAmount() {
    Benefit suspended = benefit.suspended(JULY, ChangeReason.NOT_COOPERATING, "");
    YearMonth august = YearMonth.of(2026, 8);

    assertThat(suspended.isInForce(JULY)).isFalse();
    assertThat(in(suspended.resumed(august, ""), august)).isEqualTo(Money.ofYuan(500));
    assertThatThrownBy(() -> benefit.resumed(JULY, ""))
        .hasMessageContaining("BENEFIT_NOT_SUSPENDED");
  }

  @Test
  @DisplayName("三次拒绝就业只能减本人，不能停全户；理由不合的被拒")
  void reasonsLeadWhereTheLawSays() {
    assertThatThrownBy(() -> benefit.ended(JULY, ChangeReason.WORK_REFUSED, ""))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("REASON_DOES_NOT_FIT");
    Benefit reduced =
        benefit.changed(JULY, Sample.covered(1, 300, 0), ChangeReason.WORK_REFUSED, "");
    assertThat(in(reduced, JULY)).isEqualTo(Money.ofYuan(300));
  }

  @Test
  @DisplayName("已停发的不能再停、再改；后面已有变动的不能往前插")
  void endIsTheEnd() {
    Benefit ended = benefit.ended(JULY, ChangeReason.VOLUNTARY, "");

    assertThatThrownBy(() -> ended.ended(YearMonth.of(2026, 8), ChangeReason.DEATH, ""))
        .hasMessageContaining("BENEFIT_ENDED");
    assertThatThrownBy(
            () ->
                ended.changed(
                    YearMonth.of(2026, 8), Sample.covered(1, 1), ChangeReason.REVIEWED, ""))
        .hasMessageContaining("BENEFIT_NOT_IN_FORCE");
    assertThatThrownBy(
            () ->
                ended.changed(
                    YearMonth.of(2026, 5), Sample.covered(1, 1), ChangeReason.REVIEWED, ""))
        .hasMessageContaining("LATER_STEP_RECORDED");
  }

  @Test
  @DisplayName("导入的月金额是一个整数，不拆成基本和分类施保")
  void importedAmountStaysOne() {
    MonthlyAmount whole = MonthlyAmount.whole(Money.ofYuan(792));

    assertThat(whole.total()).isEqualTo(Money.ofYuan(792));
    assertThat(whole.base()).isEqualTo(Money.ZERO);
    assertThatThrownBy(
            () ->
                new MonthlyAmount(
                    MonthlyAmount.Form.WHOLE,
                    Money.ofYuan(1),
                    Money.ZERO,
                    Money.ZERO,
                    Money.ofYuan(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("步骤乱序、空步骤不成为待遇")
  void rejectsDisorder() {
    assertThatThrownBy(
            () ->
                new Benefit(
                    benefit.id(),
                    benefit.household(),
                    benefit.category(),
                    "",
                    MARCH,
                    benefit.origin(),
                    List.of(),
                    Optional.empty(),
                    0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
