package org.yihu.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;

@Label("任意变动史：每个月都平，合计等于逐行之和")
class PaymentListPropertiesTest {
  private static final YearMonth FIRST = YearMonth.of(2026, 1);
  private static final int MONTHS = 8;

  /** Plays a household's script: each number is what happens in one month, if it can. */
  private static Benefit played(int number, List<Integer> script) {
    Benefit benefit = Sample.benefit(number, "2026-01", 100L + number, 50);
    YearMonth month = FIRST;
    for (int event : script) {
      month = month.plusMonths(1);
      try {
        benefit = happened(benefit, month, event, number);
      } catch (Refusal notPossible) {
        // the script asks for something that this benefit's state does not allow
      }
    }
    return benefit;
  }

  private static Benefit happened(Benefit b, YearMonth month, int event, int number) {
    return switch (event) {
      case 1 -> b.changed(month, Sample.covered(number, 300), ChangeReason.REVIEWED, "");
      case 2 -> b.changed(month, Sample.covered(number, 20, 30, 40), ChangeReason.REVIEWED, "");
      case 3 -> b.suspended(month, ChangeReason.NOT_COOPERATING, "");
      case 4 -> b.resumed(month, "");
      case 5 -> b.tapering(new TaperPeriod(month, 2), ChangeReason.EMPLOYED, "");
      case 6 -> b.ended(month, ChangeReason.DEATH, "");
      default -> b;
    };
  }

  @Property(tries = 300)
  @Label("上月＋变动＝本月，逐户也对；应发等于逐行之和")
  void everyMonthCloses(
      @ForAll @Size(min = 1, max = 12)
          List<@Size(max = 7) List<@IntRange(max = 8) Integer>> scripts) {
    List<Benefit> benefits = new ArrayList<>();
    for (int i = 0; i < scripts.size(); i++) {
      benefits.add(played(i + 1, scripts.get(i)));
    }
    for (int i = 0; i < MONTHS; i++) {
      YearMonth month = FIRST.plusMonths(i);
      PaymentList list =
          PaymentList.drafted(
              new UUID(1, i),
              month,
              Sample.lines(benefits, month),
              Sample.lines(benefits, month.minusMonths(1)),
              Sample.movements(benefits, month),
              List.of(),
              List.of());

      assertThat(list.balance().isClosed()).isTrue();
      assertThat(list.total()).isEqualTo(sum(list.lines()));
      assertThat(list.balance().closing().money()).isEqualTo(list.total());
      assertThat(list.households()).isEqualTo(list.balance().closing().households());
    }
  }

  private static Money sum(List<PaymentLine> lines) {
    return lines.stream().map(PaymentLine::payable).reduce(Money.ZERO, Money::plus);
  }
}
