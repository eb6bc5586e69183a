package org.yihu.persistence.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Households;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.HoldReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.payment.GrantedBenefit;
import org.yihu.usecases.payment.PaymentLedger;
import org.yihu.usecases.port.Progress;

@DisplayName("发放：待遇、花名册与平衡在加密库中的往返")
class StoredMonthTest {
  private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  @RegisterExtension final TestStore store = new TestStore();
  private final BenefitLedger benefits = new BenefitLedger(TestStore.IDS);
  private PaymentLedger payments;

  @BeforeEach
  void start() {
    payments = new PaymentLedger(store, TestStore.IDS, TestStore.CLOCK);
  }

  private UUID held(int number, String from, Category category, MonthlyAmount amount) {
    return held(number, from, category, amount, MonthSamples.account(number, true));
  }

  private UUID held(
      int number,
      String from,
      Category category,
      MonthlyAmount amount,
      Optional<BankAccount> account) {
    Household household = MonthSamples.household(number, MonthSamples.VILLAGE, account);
    Benefit benefit =
        MonthSamples.imported(number, household, category, YearMonth.parse(from), amount);
    store.write(
        registers -> {
          add(registers.households(), household);
          registers.benefits().addAll(List.of(benefit));
          return null;
        });
    return benefit.id();
  }

  private static void add(Households households, Household household) {
    households.add(household, new ChangeStamp("测试员", TestStore.CLOCK.instant()));
  }

  private UUID subsistence(int number, String from, long yuan) {
    return held(
        number, from, Category.SUBSISTENCE_ALLOWANCE, MonthlyAmount.whole(Money.ofYuan(yuan)));
  }

  private PaymentList list(YearMonth month) {
    return payments.prepare(store.actor(), month, Progress.NONE);
  }

  private void change(UUID benefit, UnaryOperator<Benefit> step) {
    store.write(
        registers -> {
          Benefit before = registers.benefits().find(benefit).orElseThrow();
          registers.benefits().save(step.apply(before));
          return null;
        });
  }

  private static Tally tally(long households, long persons, long yuan) {
    return new Tally(households, persons, Money.ofYuan(yuan));
  }

  private static List<CoveredPerson> one(long yuan) {
    return List.of(
        new CoveredPerson(new UUID(9, 1), Money.ofYuan(yuan), Money.ofYuan(60), Money.ZERO));
  }

  @Test
  @DisplayName("三个月连续冻结，每月都平（手算）")
  void threeMonthsClose() {
    subsistence(1, "2020-01", 500);
    UUID raised = subsistence(2, "2021-01", 300);
    UUID tapering = subsistence(3, "2022-01", 900);
    held(4, "2022-05", Category.MARGINAL, MonthlyAmount.NOTHING);
    held(5, "2023-05", Category.EXTREME_POVERTY, MonthlyAmount.whole(Money.ofYuan(975)));

    // 9月：500+300+900+975 = 2675，4户（边缘户不发钱）
    PaymentList september = payments.freeze(store.actor(), SEPTEMBER);
    assertThat(september.total()).isEqualTo(Money.ofYuan(2675));
    assertThat(september.households()).isEqualTo(4);

    change(raised, b -> b.changed(OCTOBER, one(290), ChangeReason.ADD_ON_CHANGED, "")); // 290+60
    change(tapering, b -> b.tapering(new TaperPeriod(OCTOBER, 2), ChangeReason.EMPLOYED, "渐退1号"));
    subsistence(6, "2026-10", 200);

    // 10月：2675 + 新增200 + 增50 = 2925
    PaymentList october = payments.freeze(store.actor(), OCTOBER);
    assertThat(october.balance().opening()).isEqualTo(tally(4, 4, 2675));
    assertThat(october.balance().of(Movement.Kind.ADDED)).isEqualTo(tally(1, 1, 200));
    assertThat(october.balance().of(Movement.Kind.RAISED)).isEqualTo(tally(0, 0, 50));
    assertThat(october.balance().closing()).isEqualTo(tally(5, 5, 2925));
    assertThat(line(october, 3).taper()).contains(new TaperPeriod(OCTOBER, 2));
    assertThat(line(october, 2).amount().addOn()).isEqualTo(Money.ofYuan(60));

    change(new UUID(7, 1), b -> b.ended(NOVEMBER, ChangeReason.DEATH, "终止1号"));

    // 11月：2925 − 停500 = 2425
    PaymentList november = payments.freeze(store.actor(), NOVEMBER);
    assertThat(november.balance().of(Movement.Kind.STOPPED)).isEqualTo(tally(-1, -1, -500));
    assertThat(november.balance().closing()).isEqualTo(tally(4, 4, 2425));

    // 12月草稿：渐退期满 −900 = 1525
    PaymentList december = list(DECEMBER);
    assertThat(december.isFrozen()).isFalse();
    assertThat(december.balance().closing()).isEqualTo(tally(3, 3, 1525));
    assertThat(december.balance().movements().getFirst().reason())
        .isEqualTo(ChangeReason.TAPER_OVER);
    assertThat(december.balance().isClosed()).isTrue();
  }

  @Test
  @DisplayName("已冻结的册子关库再开逐行不变，改了户主和金额也不变")
  void frozenListsStay() {
    UUID id = subsistence(1, "2020-01", 500);
    subsistence(2, "2020-01", 300);
    PaymentList frozen = payments.freeze(store.actor(), OCTOBER);
    change(id, b -> b.changed(NOVEMBER, one(100), ChangeReason.REVIEWED, ""));
    store.onConnection(
        c -> {
          try (var s = c.createStatement()) {
            s.executeUpdate("UPDATE household SET head_name = '别人'");
          }
        });
    store.close();
    store.open();

    PaymentList again = list(OCTOBER);

    assertThat(again.isFrozen()).isTrue();
    assertThat(again.lines()).isEqualTo(frozen.lines());
    assertThat(again.balance()).isEqualTo(frozen.balance());
    assertThat(again.id()).isEqualTo(frozen.id());
  }

  @Test
  @DisplayName("校验不符的账号、无账号、金额待定：另列，不进合计，仍在平衡之内")
  void heldBackIsListedApart() {
    subsistence(1, "2020-01", 500);
    held(
        2,
        "2020-01",
        Category.SUBSISTENCE_ALLOWANCE,
        MonthlyAmount.whole(Money.ofYuan(300)),
        MonthSamples.account(2, false));
    held(
        3,
        "2020-01",
        Category.SUBSISTENCE_ALLOWANCE,
        MonthlyAmount.whole(Money.ofYuan(200)),
        Optional.empty());
    held(4, "2020-01", Category.EXTREME_POVERTY, MonthlyAmount.UNKNOWN);

    PaymentList october = list(OCTOBER);

    assertThat(october.total()).isEqualTo(Money.ofYuan(500));
    assertThat(october.households()).isEqualTo(1);
    assertThat(october.heldBack())
        .extracting(l -> l.held().orElseThrow())
        .containsExactly(
            HoldReason.ACCOUNT_UNCONFIRMED, HoldReason.ACCOUNT_MISSING, HoldReason.AMOUNT_UNKNOWN);
    assertThat(october.balance().closing()).isEqualTo(tally(4, 4, 1000));
    assertThat(october.balance().isClosed()).isTrue();
  }

  @Test
  @DisplayName("暂缓两个月的钱，账号核实后当月一并补发")
  void paysWhatWasHeldBack() {
    held(
        2,
        "2020-01",
        Category.SUBSISTENCE_ALLOWANCE,
        MonthlyAmount.whole(Money.ofYuan(300)),
        MonthSamples.account(2, false));
    payments.freeze(store.actor(), SEPTEMBER);
    PaymentList october = payments.freeze(store.actor(), OCTOBER);
    assertThat(october.heldBack().getFirst().payable()).isEqualTo(Money.ofYuan(600));
    store.onConnection(
        c -> {
          try (var s = c.createStatement()) {
            s.executeUpdate("UPDATE household SET account_confirmed = TRUE");
          }
        });

    PaymentList november = payments.freeze(store.actor(), NOVEMBER);

    // 11月 300，补 9月 300、10月 300
    assertThat(november.total()).isEqualTo(Money.ofYuan(900));
    assertThat(november.payable().getFirst().adjustment()).isEqualTo(Money.ofYuan(600));
    assertThat(november.balance().closing()).isEqualTo(tally(1, 1, 300));
    assertThat(list(DECEMBER).total()).isEqualTo(Money.ofYuan(300));
  }

  @Test
  @DisplayName("冻结后才知道的确认：下月起在册，已冻结的月份补发")
  void grantsAfterFreezingArePaidLater() {
    subsistence(1, "2020-01", 500);
    Household household =
        MonthSamples.household(2, MonthSamples.VILLAGE, MonthSamples.account(2, true));
    store.write(
        r -> {
          add(r.households(), household);
          return null;
        });
    payments.freeze(store.actor(), DECEMBER);
    GrantedBenefit granted =
        new GrantedBenefit(
            household.id(),
            LocalDate.of(2026, 11, 28),
            "case-9",
            List.of(
                new GrantedBenefit.Part(
                    Category.SUBSISTENCE_ALLOWANCE, one(340), Optional.empty())));

    List<Benefit> started = store.write(r -> benefits.start(r, store.actor(), granted));

    assertThat(started.getFirst().start()).isEqualTo(DECEMBER);
    assertThat(list(DECEMBER).lines()).hasSize(1);
    PaymentLine january = line(list(YearMonth.of(2027, 1)), 2);
    assertThat(january.adjustment()).isEqualTo(Money.ofYuan(400));
    assertThat(january.payable()).isEqualTo(Money.ofYuan(800));
  }

  @Test
  @DisplayName("多发的从以后月份扣回，一个月最多扣完当月，余下再扣")
  void takesBackOverSeveralMonths() {
    UUID id = subsistence(1, "2020-01", 500);
    payments.freeze(store.actor(), SEPTEMBER);
    payments.freeze(store.actor(), OCTOBER);
    // 9月起应为 160：两个月多发 680
    store.write(
        r ->
            benefits.change(
                r, store.actor(), id, SEPTEMBER, one(100), ChangeReason.REVIEWED, "复核9号"));

    PaymentList november = payments.freeze(store.actor(), NOVEMBER);
    assertThat(line(november, 1).adjustment()).isEqualTo(Money.ofYuan(-160));
    assertThat(november.total()).isEqualTo(Money.ZERO);
    assertThat(november.balance().of(Movement.Kind.REDUCED)).isEqualTo(tally(0, 0, -340));
    PaymentList december = payments.freeze(store.actor(), DECEMBER);
    assertThat(line(december, 1).adjustment()).isEqualTo(Money.ofYuan(-160));
    // 680 − 160 − 160 = 360 还要扣
    assertThat(
            store.<Money>read(
                r -> r.benefits().openAdjustments(YearMonth.of(2027, 1)).getFirst().open()))
        .isEqualTo(Money.ofYuan(-360));
  }

  @Test
  @DisplayName("上月册上的待遇被撤走：不能冻结，说出差哪一户")
  void refusesAnOpenBalance() {
    subsistence(1, "2020-01", 500);
    UUID gone = subsistence(2, "2020-01", 300);
    payments.freeze(store.actor(), OCTOBER);
    store.write(
        r -> {
          assertThat(r.benefits().paidAmong(List.of(gone))).containsExactly(gone);
          r.benefits().removeAll(List.of(gone));
          return null;
        });

    assertThatThrownBy(() -> payments.freeze(store.actor(), NOVEMBER))
        .hasMessageContaining("BALANCE_OPEN[2026-11, -1, -1, -300.00]")
        .hasMessageContaining("户主2");
    assertThat(store.single("SELECT COUNT(*) FROM payment_list")).isEqualTo("1");
  }

  @Test
  @DisplayName("按月顺序冻结，不能重复、不能跳月、没有可发的不能冻结")
  void freezesMonthByMonth() {
    assertThatThrownBy(() -> payments.freeze(store.actor(), OCTOBER))
        .hasMessageContaining("LIST_EMPTY");
    subsistence(1, "2020-01", 500);
    payments.freeze(store.actor(), OCTOBER);
    assertThatThrownBy(() -> payments.freeze(store.actor(), OCTOBER))
        .hasMessageContaining("LIST_FROZEN_ALREADY");
    assertThatThrownBy(() -> payments.freeze(store.actor(), DECEMBER))
        .hasMessageContaining("LIST_OUT_OF_ORDER[2026-12, 2026-11]");
  }

  @Test
  @DisplayName("没有权限的人不能看也不能冻结花名册")
  void needsThePermission() {
    Actor leader = new Actor(store.actor().userId(), "领导", Set.of(Role.LEADER));

    assertThatThrownBy(() -> payments.prepare(leader, OCTOBER, Progress.NONE))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_PERMITTED));
    assertThatThrownBy(() -> payments.freeze(leader, OCTOBER)).isInstanceOf(Refusal.class);
  }

  private static PaymentLine line(PaymentList list, int number) {
    return list.lines().stream()
        .filter(l -> l.householdCode().equals(MonthSamples.code(number)))
        .findFirst()
        .orElseThrow();
  }
}
