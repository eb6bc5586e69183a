package org.yihu.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;

/**
 * Worked out on paper first. Five households: 1 (2 persons, 500), 2 (1, 300), 3 (3, 900) are paid
 * in September.
 *
 * <pre>
 * October:  4 added (1, 200); 2 raised 300 → 350; 3 begins a taper of 2 months (unchanged)
 *           3户6人1700 ＋ 1户1人200 ＋ 增50 = 4户7人1950
 * November: 1 suspended (−2, −500); 3 tapers on; 5 added (2, 640); 4 reduced 200 → 150
 *           4户7人1950 ＋ 1户2人640 − 减50 − 停1户2人500 = 4户7人2040
 * December: 1 resumed (2, 500); 3 stopped after its taper (−3, −900); 5 loses a person, 640 → 640
 *           4户7人2040 ＋ 1户2人500 − 1户3人900 − 1人 = 4户5人1640
 * </pre>
 */
@DisplayName("收支平衡：上月＋新增±变更−停发＝本月，户数、人数、金额都要平")
class MonthBalanceTest {
  private final List<Benefit> benefits =
      List.of(
          Sample.benefit(1, "2026-03", 250, 250)
              .suspended(YearMonth.of(2026, 11), ChangeReason.NOT_COOPERATING, "")
              .resumed(YearMonth.of(2026, 12), ""),
          Sample.benefit(2, "2026-01", 300)
              .changed(
                  YearMonth.of(2026, 10), Sample.covered(2, 350), ChangeReason.ADD_ON_CHANGED, ""),
          Sample.benefit(3, "2025-05", 300, 300, 300)
              .tapering(new TaperPeriod(YearMonth.of(2026, 10), 2), ChangeReason.EMPLOYED, "复核12号"),
          Sample.benefit(4, "2026-10", 200)
              .changed(YearMonth.of(2026, 11), Sample.covered(4, 150), ChangeReason.REVIEWED, ""),
          Sample.benefit(5, "2026-11", 320, 320)
              .changed(
                  YearMonth.of(2026, 12),
                  Sample.covered(5, 640),
                  ChangeReason.MEMBERS_CHANGED,
                  ""));

  private MonthBalance balance(String before, String month) {
    return MonthBalance.of(
        YearMonth.parse(month),
        Sample.lines(benefits, before),
        Sample.movements(benefits, month),
        Sample.lines(benefits, month));
  }

  private static Tally tally(long households, long persons, long yuan) {
    return new Tally(households, persons, Money.ofYuan(yuan));
  }

  @Test
  @DisplayName("十月：一户新增、一户增发、一户进入渐退期")
  void october() {
    MonthBalance october = balance("2026-09", "2026-10");

    assertThat(october.opening()).isEqualTo(tally(3, 6, 1700));
    assertThat(october.of(Movement.Kind.ADDED)).isEqualTo(tally(1, 1, 200));
    assertThat(october.of(Movement.Kind.RAISED)).isEqualTo(tally(0, 0, 50));
    assertThat(october.movements()).hasSize(2);
    assertThat(october.closing()).isEqualTo(tally(4, 7, 1950));
    assertThat(october.isClosed()).isTrue();
  }

  @Test
  @DisplayName("十一月：一户暂停、一户减发、一户新增")
  void november() {
    MonthBalance november = balance("2026-10", "2026-11");

    assertThat(november.of(Movement.Kind.SUSPENDED)).isEqualTo(tally(-1, -2, -500));
    assertThat(november.of(Movement.Kind.REDUCED)).isEqualTo(tally(0, 0, -50));
    assertThat(november.of(Movement.Kind.ADDED)).isEqualTo(tally(1, 2, 640));
    assertThat(november.closing()).isEqualTo(tally(4, 7, 2040));
    assertThat(november.isClosed()).isTrue();
  }

  @Test
  @DisplayName("十二月：恢复一户、渐退期满停发一户、一户只变人数")
  void december() {
    MonthBalance december = balance("2026-11", "2026-12");

    assertThat(december.of(Movement.Kind.RESUMED)).isEqualTo(tally(1, 2, 500));
    assertThat(december.of(Movement.Kind.STOPPED)).isEqualTo(tally(-1, -3, -900));
    assertThat(december.of(Movement.Kind.PERSONS_CHANGED)).isEqualTo(tally(0, -1, 0));
    assertThat(december.closing()).isEqualTo(tally(4, 5, 1640));
    assertThat(december.isClosed()).isTrue();
    december.requireClosed();
  }

  @Test
  @DisplayName("上月册上有、本月没有来由地不见了：说出差几户几元、是哪一户")
  void namesWhatVanished() {
    List<PaymentLine> before = Sample.lines(benefits, "2026-10");
    List<Benefit> fewer = new ArrayList<>(benefits);
    fewer.removeIf(b -> b.id().equals(new UUID(7, 2)));
    MonthBalance balance =
        MonthBalance.of(
            YearMonth.of(2026, 11),
            before,
            Sample.movements(fewer, "2026-11"),
            Sample.lines(fewer, "2026-11"));

    assertThat(balance.difference()).isEqualTo(tally(-1, -1, -350));
    assertThatThrownBy(balance::requireClosed)
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> {
              assertThat(r.reasons().getFirst().code()).isEqualTo("BALANCE_OPEN");
              assertThat(r.reasons().getFirst().arguments())
                  .containsExactly("2026-11", "-1", "-1", "-350.00");
              assertThat(r.reasons().get(1).arguments())
                  .containsExactly("code-2", "户主2", "0.00", "350.00");
            });
  }

  @Test
  @DisplayName("两户的差额互相抵消也查得出来")
  void findsDifferencesThatCancelOut() {
    List<PaymentLine> before = Sample.lines(benefits, "2026-10");
    List<Benefit> swapped = new ArrayList<>(benefits);
    swapped.set(1, Sample.benefit(22, "2026-01", 350));
    MonthBalance balance =
        MonthBalance.of(
            YearMonth.of(2026, 11),
            before,
            Sample.movements(swapped, "2026-11"),
            Sample.lines(swapped, "2026-11"));

    assertThat(balance.difference()).isEqualTo(Tally.NONE);
    assertThat(balance.isClosed()).isFalse();
    assertThat(balance.differences())
        .extracting(MonthBalance.Difference::householdCode)
        .containsExactly("code-2", "code-22");
  }
}
