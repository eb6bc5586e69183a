package org.yihu.usecases.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.Division;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.division.DivisionTable;
import org.yihu.domain.division.NameSuffixes;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.HoldReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.paper.MonthBalanceSheet;
import org.yihu.usecases.paper.MonthBalanceSheet.Flow;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.text.Texts;

/**
 * Last month: A 1 person 500, B 2 persons 300, C 975 (特困). This month B is raised to 340, C
 * stopped, D added with 200, E (marked account) as before with 100. 500+300+975+100 = 1875; +200
 * +40 −975 = 1140.
 */
@DisplayName("花名册与平衡表成文")
class PaymentListAssemblyTest {
  private static final YearMonth MONTH = YearMonth.of(2026, 12);
  private static final DivisionCode VILLAGE = new DivisionCode("150221104201");
  private static final DivisionCode COMMUNITY = new DivisionCode("150221104001");
  private static final DivisionCode TOWNSHIP = new DivisionCode("150221104000");

  private final Texts texts = Texts.load("payment", "office");
  private final DivisionTable divisions =
      new DivisionTable(
          List.of(
              new Division(new DivisionCode("150221000000"), "土默特右旗", Division.Level.COUNTY),
              new Division(TOWNSHIP, "萨拉齐镇", Division.Level.TOWNSHIP),
              new Division(VILLAGE, "建新村委会", Division.Level.VILLAGE),
              new Division(COMMUNITY, "振华社区居委会", Division.Level.VILLAGE)),
          new NameSuffixes(Map.of()));
  private final PlaceNames places = new PlaceNames(divisions, texts);
  private final IssuingOffices offices = new IssuingOffices(divisions, new NoSettings(), texts);
  private final PaymentListAssembly assembly =
      new PaymentListAssembly(places, offices, TOWNSHIP, texts);

  /** Nothing set. */
  private static final class NoSettings implements Settings {
    @Override
    public Optional<String> get(String name) {
      return Optional.empty();
    }

    @Override
    public Map<String, String> under(String prefix) {
      return Map.of();
    }

    @Override
    public void put(String name, String content) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String name) {
      throw new UnsupportedOperationException();
    }
  }

  private static PaymentLine line(
      int number, DivisionCode village, Category category, int persons, long yuan, boolean good) {
    return new PaymentLine(
        new UUID(7, number),
        new UUID(8, number),
        "code-" + number,
        village,
        Settlement.RURAL,
        "户主" + number,
        category,
        "",
        persons,
        MonthlyAmount.divided(Money.ofYuan(yuan), Money.ZERO, Money.ZERO),
        Money.ZERO,
        Optional.empty(),
        number == 1 ? Optional.of(new TaperPeriod(YearMonth.of(2026, 11), 6)) : Optional.empty(),
        Optional.of(new BankAccount("农商行", "开户" + number, "620000000000000000" + number, good)),
        true);
  }

  private static Movement moved(
      int number, Category category, Movement.Kind kind, Tally before, Tally after) {
    return new Movement(
        new UUID(7, number),
        "code-" + number,
        VILLAGE,
        "户主" + number,
        category,
        kind,
        before,
        after,
        ChangeReason.REVIEWED);
  }

  private static Tally one(int persons, long yuan) {
    return Tally.of(persons, Money.ofYuan(yuan));
  }

  private static final Category LOW = Category.SUBSISTENCE_ALLOWANCE;

  private final List<PaymentLine> before =
      List.of(
          line(1, VILLAGE, LOW, 1, 500, true),
          line(2, VILLAGE, LOW, 2, 300, true),
          line(3, VILLAGE, Category.EXTREME_POVERTY, 1, 975, true),
          line(5, COMMUNITY, Category.SUBSISTENCE_SINGLE, 1, 100, false));
  private final List<PaymentLine> now =
      List.of(
          line(1, VILLAGE, LOW, 1, 500, true),
          line(2, VILLAGE, LOW, 2, 340, true),
          line(4, VILLAGE, LOW, 1, 200, true),
          line(5, COMMUNITY, Category.SUBSISTENCE_SINGLE, 1, 100, false));
  private final List<Movement> movements =
      List.of(
          moved(2, LOW, Movement.Kind.RAISED, one(2, 300), one(2, 340)),
          moved(3, Category.EXTREME_POVERTY, Movement.Kind.STOPPED, one(1, 975), Tally.NONE),
          moved(4, LOW, Movement.Kind.ADDED, Tally.NONE, one(1, 200)));

  private PaymentList list(List<Movement> moves) {
    return PaymentList.drafted(
        new UUID(0x7L << 12, 42), MONTH, now, before, moves, List.of(), List.of());
  }

  @Test
  @DisplayName("花名册：待核账号另列，备注写渐退、新增、增发，村名写短")
  void fillsTheSheet() {
    PaymentListSheet sheet = assembly.sheet(list(movements));

    assertThat(sheet.office()).isEqualTo("萨拉齐镇人民政府");
    assertThat(sheet.rows())
        .extracting(PaymentRow::serial, PaymentRow::head, PaymentRow::remark)
        .containsExactly(tuple(1, "户主1", "渐退第2月"), tuple(2, "户主2", "增发"), tuple(3, "户主4", "新增"));
    assertThat(sheet.rows()).allMatch(r -> r.village().equals("建新村"));
    assertThat(sheet.total().total()).isEqualTo(Money.ofYuan(1040));
    assertThat(sheet.heldBack())
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.village()).isEqualTo("振华社区");
              assertThat(r.held()).contains(HoldReason.ACCOUNT_UNCONFIRMED);
              assertThat(r.serial()).isEqualTo(1);
            });
    PaymentListForm form = assembly.form(list(movements));
    assertThat(form.number().authority()).isEqualTo("萨社救发");
    assertThat(form.number().serial()).isEqualTo(12);
  }

  @Test
  @DisplayName("平衡表：按类别、按村、合计都平，单人户并入低保")
  void fillsTheBalance() {
    MonthBalanceSheet sheet =
        new MonthBalanceAssembly(places, offices, TOWNSHIP, texts).sheet(list(movements));

    assertThat(sheet.total())
        .isEqualTo(
            new Flow(
                new Tally(4, 5, Money.ofYuan(1875)),
                new Tally(1, 1, Money.ofYuan(240)),
                new Tally(1, 1, Money.ofYuan(975)),
                new Tally(4, 5, Money.ofYuan(1140))));
    assertThat(sheet.byCategory())
        .extracting(
            c -> c.category(), c -> c.flow().opening().money(), c -> c.flow().closing().money())
        .containsExactly(
            tuple(LOW, Money.ofYuan(900), Money.ofYuan(1140)),
            tuple(Category.EXTREME_POVERTY, Money.ofYuan(975), Money.ZERO));
    assertThat(sheet.byVillage())
        .extracting(MonthBalanceSheet.VillageLine::village)
        .containsExactly("振华社区", "建新村");
    assertThat(sheet.byVillage()).allMatch(v -> v.flow().isClosed());
    assertThat(sheet.movements()).extracting(m -> m.reason()).containsOnly("复核变化");
  }

  @Test
  @DisplayName("不平的册子不成文")
  void refusesAnOpenBalance() {
    assertThatThrownBy(() -> assembly.sheet(list(movements.subList(0, 2))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("BALANCE_OPEN[2026-12, 1, 1, 200.00]");
  }

  @Test
  @DisplayName("每种变动、每个原因、每个拒绝都有文字")
  void everyWordExists() {
    for (Movement.Kind kind : Movement.Kind.values()) {
      assertThat(texts.has("payment.movement." + kind)).isTrue();
    }
    for (ChangeReason reason : ChangeReason.values()) {
      assertThat(texts.has("payment.reason." + reason)).isTrue();
    }
    assertThat(texts.get("reason.REASON_DOES_NOT_FIT", "WORK_REFUSED", "END"))
        .isEqualTo("“三次拒绝就业”不能作为停发的原因，请换一个原因。");
    assertThat(texts.get("reason.BALANCE_OPEN", "2026-12", "1", "1", "200.00"))
        .contains("差 1 户、1 人、200.00 元");
  }
}
