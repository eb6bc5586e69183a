package org.yihu.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.shared.Money;

@DisplayName("补发与扣回：一个月最多扣完当月")
class AdjustmentPlanTest {
  private static Adjustment of(int number, long fen) {
    YearMonth month = YearMonth.of(2026, 10);
    return new Adjustment(
        new UUID(1, number),
        new UUID(7, 1),
        month.plusMonths(1),
        month,
        month,
        new Money(fen),
        Money.ZERO,
        ChangeReason.REVIEWED,
        "");
  }

  private static List<Adjustment> all(long... yuan) {
    return Arrays.stream(yuan).filter(y -> y != 0).mapToObj(y -> of((int) y, y * 100)).toList();
  }

  @Test
  @DisplayName("月发500，扣680：本月扣500，余180")
  void takesAtMostTheMonth() {
    AdjustmentPlan plan = AdjustmentPlan.of(all(-680), Money.ofYuan(500));

    assertThat(plan.carried()).isEqualTo(Money.ofYuan(-500));
    assertThat(plan.settled().getFirst().open()).isEqualTo(Money.ofYuan(-180));
  }

  @Test
  @DisplayName("月发100，先扣300后补250：扣满350以内，净扣50")
  void supplementsMakeRoom() {
    AdjustmentPlan plan = AdjustmentPlan.of(all(-300, 250), Money.ofYuan(100));

    assertThat(plan.carried()).isEqualTo(Money.ofYuan(-50));
    assertThat(plan.settled()).allMatch(a -> a.open().isZero());
  }

  @Test
  @DisplayName("已停发的户只剩扣回：不上册，留待追缴")
  void nothingToTakeFrom() {
    AdjustmentPlan plan = AdjustmentPlan.of(all(-300), Money.ZERO);

    assertThat(plan.carried()).isEqualTo(Money.ZERO);
    assertThat(plan.settled().getFirst().open()).isEqualTo(Money.ofYuan(-300));
  }

  @Property
  @Label("任意补扣：不发负数，已结与所载相等，多次结清到底")
  void neverNegativeAndNothingLost(
      @ForAll @Size(max = 6) List<@IntRange(min = -2000, max = 2000) Integer> yuan,
      @ForAll @IntRange(max = 1500) int total) {
    Money month = Money.ofYuan(total);
    List<Adjustment> open = all(yuan.stream().mapToLong(Integer::longValue).toArray());

    AdjustmentPlan plan = AdjustmentPlan.of(open, month);

    assertThat(month.plus(plan.carried()).isNegative()).isFalse();
    Money settled =
        plan.settled().stream().map(Adjustment::settled).reduce(Money.ZERO, Money::plus);
    assertThat(settled).isEqualTo(plan.carried());
    for (Adjustment a : plan.settled()) {
      assertThat(a.open().isZero() || a.open().isNegative() == a.amount().isNegative()).isTrue();
    }
  }
}
