package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.app.OutputFile;
import org.yihu.desktop.month.MonthEquation;
import org.yihu.desktop.month.MonthFilter;
import org.yihu.desktop.month.MonthLine;
import org.yihu.desktop.month.MonthLine.Sign;
import org.yihu.desktop.month.PaymentWork;
import org.yihu.desktop.month.PaymentsViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.text.Texts;

@DisplayName("发放：算式、筛选、合计、核对账号、冻结和解冻（不用窗口）")
class PaymentsViewModelTest {
  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private MonthOffice place;
  private Texts texts;
  private PaymentsViewModel model;

  @BeforeEach
  void open() {
    place = new MonthOffice(folder, 3);
    texts = place.wiring().texts();
    Office office = place.wiring().office(place.session(), Optional.empty());
    var actor = place.session().actor();
    PaymentWork work =
        new PaymentWork(
            actor,
            office.month().paymentLedger(),
            office.month().confirmAccount(),
            office.month()::exportPaymentList,
            office.printing().printMonth(),
            month ->
                office
                    .month()
                    .dueReviews()
                    .by(actor, month.atEndOfMonth(), new DivisionCode("150221106000")),
            office.backUp(),
            () -> new PlaceNames(office.inForce((r, s) -> r.divisions(s)), texts),
            OutputFile::write);
    model = new PaymentsViewModel(work, new DirectTasks(), failures::add);
    model.load();
  }

  @AfterEach
  void close() {
    place.session().close();
    assertThat(failures).isEmpty();
  }

  private MonthLine line(String head) {
    model.filterProperty().set(MonthFilter.ALL);
    return model.shown().stream()
        .filter(l -> l.row().headName().equals(head))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("接着冻结的下一月；算式两边都对（手算）")
  void shows_the_equation_of_the_next_month() {
    assertThat(model.monthProperty().get()).isEqualTo(MonthOffice.DECEMBER);
    MonthEquation e = model.equation().orElseThrow();
    // 11月：430+992+465+410+575+1165+640+742+3×400 = 6619
    assertThat(e.opening()).isEqualTo(new MonthEquation.Term(11, Money.ofYuan(6619)));
    assertThat(e.added()).isEqualTo(new MonthEquation.Term(2, Money.ofYuan(1925)));
    assertThat(e.raised()).isEqualTo(new MonthEquation.Term(3, Money.ofYuan(328)));
    assertThat(e.reduced()).isEqualTo(new MonthEquation.Term(1, Money.ofYuan(160)));
    assertThat(e.stopped()).isEqualTo(new MonthEquation.Term(2, Money.ofYuan(1740)));
    assertThat(e.closing()).isEqualTo(new MonthEquation.Term(11, Money.ofYuan(6972)));
    assertThat(e.closed()).isTrue();
    assertThat(model.canFreeze()).isTrue();
  }

  @Test
  @DisplayName("筛选的户数、选村、合计随之变")
  void filters_and_sums() {
    Map<MonthFilter, Long> counts =
        Stream.of(MonthFilter.values())
            .collect(Collectors.toMap(Function.identity(), model::count));
    assertThat(counts)
        .isEqualTo(
            Map.of(
                MonthFilter.ALL, 13L,
                MonthFilter.CHANGED, 10L,
                MonthFilter.ADDED, 2L,
                MonthFilter.MOVED, 4L,
                MonthFilter.STOPPED, 2L,
                MonthFilter.HELD, 1L));
    assertThat(model.shown()).hasSize(10);
    assertThat(model.sumsProperty().get().difference()).isEqualTo(Money.ofYuan(353));
    model.villageProperty().set("美岱召村");
    assertThat(model.shown())
        .extracting(l -> l.row().headName())
        .containsExactly("其木格", "斯琴高娃", "高凤山");
    assertThat(model.sumsProperty().get().now()).isEqualTo(Money.ofYuan(760 + 410 + 640));
    model.filterProperty().set(MonthFilter.HELD);
    assertThat(model.shown()).hasSize(1);
  }

  @Test
  @DisplayName("每一行的说法：变化和原因")
  void tells_each_line_in_words() {
    assertThat(Stream.of("其木格", "赵改花", "段秀珍", "斯琴高娃", "高凤山", "巴根那", "户主0").map(this::line))
        .extracting(MonthLine::sign, l -> l.word(texts), l -> l.reason(texts, MonthOffice.DECEMBER))
        .containsExactly(
            tuple(Sign.ADDED, "新增", "确认"),
            tuple(Sign.RAISED, "增发", "增发资格变化"),
            tuple(Sign.REDUCED, "减发", "复核变化"),
            tuple(Sign.TAPER, "渐退", "第 1 / 6 月"),
            tuple(Sign.HELD, "卡号待核", "不入银行盘，补发 640.00"),
            tuple(Sign.STOPPED, "停发", "死亡"),
            tuple(Sign.SAME, "不变", ""));
    assertThat(model.reviews()).extracting(d -> d.held().headName()).containsExactly("赵改花");
  }

  @Test
  @DisplayName("核对账号：录错说在字段上，录对后不再待核")
  void confirms_an_account() {
    MonthLine held = line("高凤山");
    List<Reason> told = new ArrayList<>();
    BankAccount wrong = new BankAccount("农商行", "", "6200000000000000008", false);
    model.confirm(held, wrong, "存折", () -> told.add(Reason.of("DONE")), told::addAll);
    assertThat(told)
        .extracting(Reason::code, Reason::field)
        .containsExactly(
            tuple("ACCOUNT_NOT_TRUSTED", "number"), tuple("ACCOUNT_HOLDER_MISSING", "holder"));
    BankAccount right = new BankAccount("农商行", "高凤山", MonthOffice.account(9), false);
    model.confirm(held, right, "存折", told::clear, told::addAll);
    assertThat(told).isEmpty();
    assertThat(model.count(MonthFilter.HELD)).isZero();
  }

  @Test
  @DisplayName("冻结后只读，领导写明原因才能解冻")
  void freezes_and_thaws() {
    model.freeze(list -> assertThat(list.households()).isEqualTo(10));
    assertThat(model.isFrozen()).isTrue();
    assertThat(model.canFreeze()).isFalse();
    model.thaw(" ", () -> {});
    assertThat(failures)
        .singleElement()
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reasons().getFirst().code()).isEqualTo("THAW_NEEDS_NOTE"));
    failures.clear();
    model.thaw("银行退回", () -> {});
    assertThat(model.isFrozen()).isFalse();
    model.move(-1);
    assertThat(model.monthProperty().get()).isEqualTo(MonthOffice.NOVEMBER);
    assertThat(model.isFrozen()).isTrue();
  }

  @Test
  @DisplayName("户主库中少了一户：算式不平，说差多少，不能冻结")
  void an_open_balance_cannot_be_frozen() {
    place
        .session()
        .store()
        .store()
        .write(
            r -> {
              r.benefits().removeAll(List.of(new UUID(7, 100)));
              return null;
            });
    model.load();
    MonthEquation e = model.equation().orElseThrow();
    assertThat(e.closed()).isFalse();
    assertThat(e.difference().households()).isEqualTo(-1);
    assertThat(e.difference().money()).isEqualTo(Money.ofYuan(-400));
    assertThat(model.canFreeze()).isFalse();
    assertThat(line("户主0").sign()).isEqualTo(Sign.UNEXPLAINED);
  }
}
