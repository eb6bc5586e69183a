package org.yihu.persistence.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
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
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.access.Role;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.HoldReason;
import org.yihu.domain.payment.MonthComparison;
import org.yihu.domain.payment.MonthRow;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement.Kind;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.usecases.payment.BankFile;
import org.yihu.usecases.payment.ConfirmAccount;
import org.yihu.usecases.payment.PaymentLedger;
import org.yihu.usecases.port.Progress;

@DisplayName("月度：与上月比对、核对账号、冻结与解冻、银行盘")
class MonthWorkTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
  private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

  @RegisterExtension final TestStore store = new TestStore();
  private PaymentLedger payments;

  @BeforeEach
  void start() {
    payments = new PaymentLedger(store, TestStore.IDS, TestStore.CLOCK);
  }

  private void held(int number, String from, long yuan, Optional<BankAccount> account) {
    Household household = MonthSamples.household(number, MonthSamples.VILLAGE, account);
    Benefit benefit =
        MonthSamples.imported(
            number,
            household,
            Category.SUBSISTENCE_ALLOWANCE,
            YearMonth.parse(from),
            MonthlyAmount.whole(Money.ofYuan(yuan)));
    store.write(
        registers -> {
          registers.households().add(household, new ChangeStamp("测试员", TestStore.CLOCK.instant()));
          registers.benefits().addAll(List.of(benefit));
          return null;
        });
  }

  private void held(int number, String from, long yuan) {
    held(number, from, yuan, MonthSamples.account(number, true));
  }

  private void change(int number, UnaryOperator<Benefit> step) {
    store.write(
        registers -> {
          Benefit before = registers.benefits().find(new UUID(7, number)).orElseThrow();
          registers.benefits().save(step.apply(before));
          return null;
        });
  }

  private static List<CoveredPerson> one(long yuan) {
    return List.of(
        new CoveredPerson(new UUID(9, 1), Money.ofYuan(yuan), Money.ofYuan(60), Money.ZERO));
  }

  private MonthComparison compare(YearMonth month) {
    return payments.compare(store.actor(), month, Progress.NONE);
  }

  private static MonthRow row(MonthComparison comparison, int number) {
    return comparison.rows().stream()
        .filter(r -> r.householdCode().equals(MonthSamples.code(number)))
        .findFirst()
        .orElseThrow();
  }

  private static void refuses(Runnable work, String code) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons()).extracting(reason -> reason.code()).contains(code));
  }

  @Test
  @DisplayName("逐户与上月比：新增、增发、减发、停发、渐退、待核、不变，各说原因（手算）")
  void compares_each_household() {
    held(1, "2020-01", 500);
    held(2, "2020-01", 300);
    held(3, "2020-01", 900);
    held(4, "2020-01", 400);
    held(5, "2020-01", 450);
    held(6, "2020-01", 250, MonthSamples.account(6, false));
    payments.freeze(store.actor(), OCTOBER);
    change(2, b -> b.changed(NOVEMBER, one(290), ChangeReason.ADD_ON_CHANGED, ""));
    change(3, b -> b.ended(NOVEMBER, ChangeReason.DEATH, ""));
    change(4, b -> b.tapering(new TaperPeriod(NOVEMBER, 1), ChangeReason.EMPLOYED, ""));
    change(5, b -> b.changed(NOVEMBER, one(140), ChangeReason.REVIEWED, ""));
    held(7, "2026-11", 700);

    MonthComparison november = compare(NOVEMBER);

    assertThat(november.rows())
        .extracting(
            MonthRow::headName,
            r -> r.change().orElse(null),
            r -> r.reason().orElse(null),
            r -> r.difference().toString())
        .containsExactly(
            tuple("户主1", null, null, "0.00"),
            tuple("户主2", Kind.RAISED, ChangeReason.ADD_ON_CHANGED, "50.00"),
            tuple("户主3", Kind.STOPPED, ChangeReason.DEATH, "-900.00"),
            tuple("户主4", null, null, "0.00"),
            tuple("户主5", Kind.REDUCED, ChangeReason.REVIEWED, "-250.00"),
            tuple("户主6", null, null, "0.00"),
            tuple("户主7", Kind.ADDED, ChangeReason.IMPORTED, "700.00"));
    assertThat(row(november, 3).isListed()).isFalse();
    assertThat(row(november, 3).persons()).isEqualTo(1);
    assertThat(row(november, 3).account()).isPresent();
    assertThat(row(november, 6).held()).contains(HoldReason.ACCOUNT_UNCONFIRMED);
    assertThat(row(november, 6).adjustment()).isEqualTo(Money.ofYuan(250));
    assertThat(november.rows()).filteredOn(MonthRow::isNoteworthy).hasSize(6);
    assertThat(november.additions()).extracting(MonthRow::headName).containsExactly("户主7");
    assertThat(november.stops()).extracting(MonthRow::headName).containsExactly("户主3");
    assertThat(november.tapersEnding()).extracting(MonthRow::headName).containsExactly("户主4");
    // 2800 + 700 + 50 − 250 − 900 = 2400
    assertThat(november.list().balance().closing().money()).isEqualTo(Money.ofYuan(2400));
    assertThat(november.list().balance().isClosed()).isTrue();
    payments.freeze(store.actor(), NOVEMBER);
    assertThat(compare(NOVEMBER).rows()).isEqualTo(november.rows());
  }

  @Test
  @DisplayName("核对账号：对照存折录得相同即确认，进银行盘；审计只留末四位")
  void confirms_an_account() {
    held(1, "2020-01", 500, MonthSamples.account(1, false));
    Household household =
        store.read(r -> r.households().byCode(MonthSamples.code(1)).orElseThrow());
    BankAccount account = household.account().orElseThrow();
    ConfirmAccount confirm = new ConfirmAccount(store, TestStore.CLOCK);
    assertThat(compare(OCTOBER).list().payable()).isEmpty();
    BankAccount other = new BankAccount("农商行", "户主1", "6217000000000000001", false);

    refuses(
        () -> confirm.confirm(store.actor(), household.id(), other, "存折"), "ACCOUNT_NOT_TRUSTED");
    refuses(
        () -> confirm.confirm(store.actor(), household.id(), account, " "),
        "ACCOUNT_BASIS_MISSING");
    BankAccount stored = confirm.confirm(store.actor(), household.id(), account, "存折原件");

    assertThat(stored.confirmed()).isTrue();
    assertThat(compare(OCTOBER).list().total()).isEqualTo(Money.ofYuan(500));
    List<AuditRecord> records =
        store.read(
            r -> r.auditRecords().find(AuditQuery.on("household/" + MonthSamples.code(1), 5)));
    assertThat(records.getFirst().action()).isEqualTo("ACCOUNT_CONFIRMED");
    assertThat(records.getFirst().after()).isEqualTo("****0001 存折原件");
  }

  @Test
  @DisplayName("没有账号的补录：校验通过才收")
  void keys_a_missing_account() {
    held(1, "2020-01", 500, Optional.empty());
    UUID id = new UUID(8, 1);
    ConfirmAccount confirm = new ConfirmAccount(store, TestStore.CLOCK);
    refuses(
        () -> confirm.confirm(store.actor(), id, new BankAccount("", "户主1", "123", false), "x"),
        "ACCOUNT_FORM");

    BankAccount good = new BankAccount("农商行", " 户主1 ", "6217 0000 0000 0000 004", false);
    BankAccount stored = confirm.confirm(store.actor(), id, good, "银行卡");
    assertThat(stored).isEqualTo(new BankAccount("农商行", "户主1", "6217000000000000004", true));
    assertThat(compare(OCTOBER).list().payable()).hasSize(1);
  }

  @Test
  @DisplayName("解冻：只有领导、写明原因、只能最后一月；补发欠发都退回原样，再冻结结果相同")
  void thaws_the_last_month() {
    held(1, "2020-01", 500);
    held(2, "2020-01", 300, MonthSamples.account(2, false));
    payments.freeze(store.actor(), OCTOBER);
    store.onConnection(
        c -> {
          try (var s = c.createStatement()) {
            s.executeUpdate("UPDATE household SET account_confirmed = TRUE");
          }
        });
    PaymentList november = payments.freeze(store.actor(), NOVEMBER);
    assertThat(november.total()).isEqualTo(Money.ofYuan(1100));
    assertThat(store.single("SELECT SUM(settled) FROM benefit_adjustment")).isEqualTo("30000");
    Actor clerk = new Actor(store.actor().userId(), "经办", Set.of(Role.CLERK));
    Actor leader = new Actor(store.actor().userId(), "领导", Set.of(Role.LEADER));

    refuses(() -> payments.thaw(clerk, NOVEMBER, "发错"), "THAW_BY_LEADER");
    refuses(() -> payments.thaw(leader, NOVEMBER, " "), "THAW_NEEDS_NOTE");
    refuses(() -> payments.thaw(leader, OCTOBER, "发错"), "THAW_ONLY_LAST");
    refuses(() -> payments.thaw(leader, DECEMBER, "发错"), "LIST_NOT_FROZEN");
    payments.thaw(leader, NOVEMBER, "银行退回两户");

    assertThat(compare(NOVEMBER).list().isFrozen()).isFalse();
    assertThat(store.single("SELECT SUM(settled) FROM benefit_adjustment")).isEqualTo("0");
    assertThat(compare(NOVEMBER).list().lines()).isEqualTo(november.lines());
    assertThat(payments.freeze(store.actor(), NOVEMBER).total()).isEqualTo(Money.ofYuan(1100));
    AuditRecord record =
        store.read(
            r ->
                r.auditRecords()
                    .find(new AuditQuery("", "PAYMENT_LIST_THAWED", "", null, null, 0, 5))
                    .getFirst());
    assertThat(record.after()).isEqualTo("银行退回两户");
    assertThat(record.before()).isEqualTo("2 2 1100.00");
    assertThat(payments.compare(leader, NOVEMBER, Progress.NONE).rows()).hasSize(2);
  }

  @Test
  @DisplayName("解冻把暂缓欠下的也收回，再冻结不会欠两次")
  void thawing_takes_back_what_was_owed() {
    held(2, "2020-01", 300, MonthSamples.account(2, false));
    payments.freeze(store.actor(), OCTOBER);
    payments.thaw(store.actor(), OCTOBER, "重做");
    assertThat(store.single("SELECT COUNT(*) FROM benefit_adjustment")).isEqualTo("0");
    payments.freeze(store.actor(), OCTOBER);
    assertThat(row(compare(NOVEMBER), 2).adjustment()).isEqualTo(Money.ofYuan(300));
  }

  @Test
  @DisplayName("银行盘：同一账号并为一行，只有核实的账号，GB18030，合计等于花名册")
  void writes_the_bank_file() {
    held(
        1, "2020-01", 500, Optional.of(new BankAccount("农商行", "𬭎格", "6217000000000000004", true)));
    held(
        2, "2020-01", 300, Optional.of(new BankAccount("农商行", "𬭎格", "6217000000000000004", true)));
    held(3, "2020-01", 200, MonthSamples.account(3, false));
    PaymentList list = payments.freeze(store.actor(), OCTOBER);

    BankFile file = BankFile.of(list);

    assertThat(file.total()).isEqualTo(list.total()).isEqualTo(Money.ofYuan(800));
    String text =
        new String(
            file.bytes(List.of("序号", "开户银行", "户名", "账号", "金额", "附言"), "10月救助金"),
            Charset.forName("GB18030"));
    assertThat(text)
        .isEqualTo("序号,开户银行,户名,账号,金额,附言\r\n1,农商行,𬭎格,6217000000000000004,800.00,10月救助金\r\n");
  }
}
