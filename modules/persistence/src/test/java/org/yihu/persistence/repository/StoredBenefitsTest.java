package org.yihu.persistence.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;

@DisplayName("待遇登记：在加密库中的往返与查询")
class StoredBenefitsTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  @RegisterExtension final TestStore store = new TestStore();

  private UUID held(int number, String from, Category category, long yuan) {
    Household household =
        MonthSamples.household(number, MonthSamples.VILLAGE, MonthSamples.account(number, true));
    Benefit benefit =
        MonthSamples.imported(
            number,
            household,
            category,
            YearMonth.parse(from),
            MonthlyAmount.whole(Money.ofYuan(yuan)));
    store.write(
        registers -> {
          registers.households().add(household, new ChangeStamp("测试员", TestStore.CLOCK.instant()));
          registers.benefits().addAll(List.of(benefit));
          return null;
        });
    return benefit.id();
  }

  private void change(UUID benefit, UnaryOperator<Benefit> step) {
    store.write(
        registers -> {
          Benefit before = registers.benefits().find(benefit).orElseThrow();
          registers.benefits().save(step.apply(before));
          return null;
        });
  }

  private static List<CoveredPerson> one(long yuan) {
    return List.of(
        new CoveredPerson(new UUID(9, 1), Money.ofYuan(yuan), Money.ofYuan(60), Money.ZERO));
  }

  @Test
  @DisplayName("待遇连同变动、保障人员写入后原样读出")
  void benefitsComeBackWhole() {
    UUID id = held(1, "2019-07", Category.SUBSISTENCE_ALLOWANCE, 500);
    change(
        id,
        b ->
            b.changed(OCTOBER, one(440), ChangeReason.REVIEWED, "复核3号")
                .tapering(new TaperPeriod(DECEMBER, 6), ChangeReason.EMPLOYED, "渐退1号"));

    Benefit read = store.read(r -> r.benefits().find(id).orElseThrow());

    assertThat(read.steps()).hasSize(4);
    assertThat(read.steps().get(0).amount()).isEqualTo(MonthlyAmount.whole(Money.ofYuan(500)));
    assertThat(read.steps().get(1).covered()).isEqualTo(one(440));
    assertThat(read.taperIn(DECEMBER)).contains(new TaperPeriod(DECEMBER, 6));
    assertThat(read.endedFrom()).contains(YearMonth.of(2027, 6));
    assertThat(read.version()).isEqualTo(1);
    assertThat(read.wording()).isEqualTo("农村低保");
    assertThat(store.<List<Benefit>>read(r -> r.benefits().ofImport("batch-1")))
        .containsExactly(read);
  }

  @Test
  @DisplayName("两人先后改同一待遇，后写的被拒绝")
  void refusesTheLaterOfTwoWrites() {
    UUID id = held(1, "2019-07", Category.SUBSISTENCE_ALLOWANCE, 500);
    Benefit read = store.read(r -> r.benefits().find(id).orElseThrow());
    change(id, b -> b.reviewedUntil(LocalDate.of(2027, 1, 1)));

    assertThatThrownBy(
            () ->
                store.write(
                    r -> {
                      r.benefits().save(read.reviewedUntil(LocalDate.of(2027, 2, 2)));
                      return null;
                    }))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("BENEFIT_CHANGED_MEANWHILE");
  }

  @Test
  @DisplayName("在享名单与到期复核按区划查，跨村不混")
  void heldAndDueByDivision() {
    held(1, "2020-01", Category.SUBSISTENCE_ALLOWANCE, 500);
    held(2, "2025-06", Category.RIGID_EXPENDITURE, 0);

    store.read(
        r -> {
          assertThat(r.benefits().heldIn(OCTOBER, MonthSamples.VILLAGE)).hasSize(2);
          assertThat(r.benefits().heldIn(OCTOBER, MonthSamples.COUNTY)).hasSize(2);
          assertThat(r.benefits().heldIn(OCTOBER, MonthSamples.OTHER_VILLAGE)).isEmpty();
          assertThat(r.benefits().heldIn(YearMonth.of(2019, 12), MonthSamples.COUNTY)).isEmpty();
          LocalDate due = LocalDate.of(2026, 12, 31);
          assertThat(r.benefits().reviewsDueBy(due, MonthSamples.COUNTY)).hasSize(2);
          assertThat(r.benefits().reviewsDueBy(due.minusDays(1), MonthSamples.COUNTY)).isEmpty();
          return null;
        });
  }
}
