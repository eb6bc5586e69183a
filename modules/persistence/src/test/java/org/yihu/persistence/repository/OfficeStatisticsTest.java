package org.yihu.persistence.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.RelapsePrevention;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Origin;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.TestStore;
import org.yihu.persistence.casework.DeliveredRules;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.statistics.AssistanceClass;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.OfficeStatistics;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.statistics.StatisticsRow;
import org.yihu.usecases.text.Texts;

@DisplayName("统计：期初＋纳入＋迁入＋转入－转出－退出＝期末，真实加密业务库")
class OfficeStatisticsTest {
  private static final YearMonth OLD = YearMonth.of(2025, 1);
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

  @RegisterExtension final TestStore store = new TestStore();

  private final List<Household> households = new ArrayList<>();
  private final List<Benefit> benefits = new ArrayList<>();
  private OfficeStatistics statistics;

  /**
   * Ten households: 1 stays, 2 leaves for its income, 3 passes to 低保边缘, 4 is new, 5 (特困) was held
   * before the list that first shows it, 6 has one person and 100 yuan more, 7 gets the label, 8
   * loses its 低保 and keeps the label, 9 holds both kinds of 低保, 10 is resumed after a month.
   */
  @BeforeEach
  void tenHouseholds() {
    statistics = new OfficeStatistics(store, new DeliveredRules(), Texts.load("office"));
    held(1, OLD, 700);
    benefits.add(made(2, OLD, 600).ended(NOVEMBER, ChangeReason.INCOME_OVER, ""));
    Benefit third = made(3, OLD, 500).ended(NOVEMBER, ChangeReason.TO_MARGINAL, "");
    benefits.add(third);
    benefits.add(
        MonthSamples.imported(
            103, households.getLast(), Category.MARGINAL, NOVEMBER, MonthlyAmount.NOTHING));
    held(4, NOVEMBER, 500);
    Household fifth = household(5, MonthSamples.OTHER_VILLAGE, Optional.empty());
    benefits.add(
        new Benefit(
            new UUID(7, 5),
            fifth.id(),
            Category.EXTREME_POVERTY,
            "",
            YearMonth.of(2026, 3),
            new Origin(Origin.Kind.IMPORT, "batch-1"),
            List.of(BenefitStep.imported(NOVEMBER, 1, yuan(900))),
            Optional.empty(),
            0));
    benefits.add(made(6, OLD, 800).changedWhole(NOVEMBER, 2, yuan(900), ""));
    household(7, MonthSamples.VILLAGE, label(NOVEMBER));
    Household eighth = household(8, MonthSamples.VILLAGE, label(YearMonth.of(2025, 5)));
    benefits.add(
        MonthSamples.imported(8, eighth, Category.SUBSISTENCE_ALLOWANCE, OLD, yuan(400))
            .ended(NOVEMBER, ChangeReason.VOLUNTARY, ""));
    held(9, OLD, 300);
    benefits.add(
        MonthSamples.imported(
            109, households.getLast(), Category.SUBSISTENCE_SINGLE, OLD, yuan(200)));
    benefits.add(
        made(10, OLD, 350)
            .suspended(OCTOBER, ChangeReason.NOT_COOPERATING, "")
            .resumed(NOVEMBER, ""));
    store.write(
        registers -> {
          registers.settings().put(CreateStore.DIVISION_SETTING, "150221000000");
          registers
              .households()
              .addAll(households, new ChangeStamp("测试员", TestStore.CLOCK.instant()));
          registers.benefits().addAll(benefits);
          return null;
        });
  }

  private static MonthlyAmount yuan(long yuan) {
    return MonthlyAmount.whole(Money.ofYuan(yuan));
  }

  private static Optional<RelapsePrevention> label(YearMonth since) {
    return Optional.of(new RelapsePrevention("监测户", Optional.of(since)));
  }

  private Household household(int number, DivisionCode village, Optional<RelapsePrevention> label) {
    Household h = MonthSamples.household(number, village, Optional.empty());
    Household labelled =
        new Household(
            h.id(),
            h.code(),
            h.division(),
            h.settlement(),
            h.address(),
            h.phone(),
            h.members(),
            h.finances(),
            h.obligors(),
            h.account(),
            h.note(),
            label,
            h.version());
    households.add(labelled);
    return labelled;
  }

  private Benefit made(int number, YearMonth from, long yuan) {
    Household household = household(number, MonthSamples.VILLAGE, Optional.empty());
    return MonthSamples.imported(
        number, household, Category.SUBSISTENCE_ALLOWANCE, from, yuan(yuan));
  }

  private void held(int number, YearMonth from, long yuan) {
    benefits.add(made(number, from, yuan));
  }

  private static Tally tally(long households, long persons, long yuan) {
    return new Tally(households, persons, Money.ofYuan(yuan));
  }

  private MonthStatistics november() {
    return statistics.of(store.actor(), NOVEMBER);
  }

  private static MonthStatistics.Line line(MonthStatistics month, AssistanceClass kind) {
    return month.lines().stream()
        .filter(l -> l.kind().equals(Optional.of(kind)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("低保：期初6户7人3500元，新纳入1，恢复1，转出2，退出1，期末5户7人2950元，合得上")
  void balance_of_a_class() {
    MonthStatistics.Line line = line(november(), AssistanceClass.SUBSISTENCE);

    assertThat(line.in(Column.OPENING)).isEqualTo(tally(6, 7, 3500));
    assertThat(line.in(Column.ADDED)).isEqualTo(tally(1, 1, 500));
    assertThat(line.in(Column.MOVED_IN)).isEqualTo(tally(1, 1, 350));
    assertThat(line.in(Column.TRANSFERRED_IN)).isEqualTo(Tally.NONE);
    assertThat(line.in(Column.TRANSFERRED_OUT)).isEqualTo(tally(2, 2, 900));
    assertThat(line.in(Column.LEFT)).isEqualTo(tally(1, 1, 600));
    assertThat(line.in(Column.CHANGED)).isEqualTo(tally(0, 1, 100));
    assertThat(line.in(Column.CLOSING)).isEqualTo(tally(5, 7, 2950));
    assertThat(line.gap()).isEqualTo(Tally.NONE);
  }

  @Test
  @DisplayName("各类互转两个方向相等；合计9户合得上；多一户少一户都看得出")
  void balance_of_all() {
    MonthStatistics month = november();

    assertThat(month.lines())
        .extracting(l -> l.kind().orElseThrow())
        .containsExactly(
            AssistanceClass.EXTREME_POVERTY,
            AssistanceClass.SUBSISTENCE,
            AssistanceClass.MARGINAL,
            AssistanceClass.RELAPSE_PREVENTION);
    assertThat(line(month, AssistanceClass.EXTREME_POVERTY).in(Column.MOVED_IN))
        .isEqualTo(tally(1, 1, 900));
    assertThat(line(month, AssistanceClass.MARGINAL).in(Column.TRANSFERRED_IN))
        .isEqualTo(tally(1, 1, 0));
    MonthStatistics.Line label = line(month, AssistanceClass.RELAPSE_PREVENTION);
    assertThat(label.in(Column.OPENING)).isEqualTo(Tally.NONE);
    assertThat(label.in(Column.ADDED)).isEqualTo(tally(1, 1, 0));
    assertThat(label.in(Column.TRANSFERRED_IN)).isEqualTo(tally(1, 1, 0));
    assertThat(label.in(Column.CLOSING)).isEqualTo(tally(2, 2, 0));
    MonthStatistics.Line total = month.total();
    assertThat(total.in(Column.OPENING).households()).isEqualTo(6);
    assertThat(total.in(Column.CLOSING).households()).isEqualTo(9);
    assertThat(total.in(Column.TRANSFERRED_IN).households()).isEqualTo(2);
    assertThat(total.in(Column.TRANSFERRED_OUT).households()).isEqualTo(2);
    assertThat(month.isClosed()).isTrue();

    var broken = new java.util.EnumMap<Column, Tally>(Column.class);
    broken.put(Column.OPENING, tally(6, 7, 3500));
    broken.put(Column.CLOSING, tally(5, 7, 3500));
    assertThat(new MonthStatistics.Line(Optional.empty(), broken).gap()).isEqualTo(tally(-1, 0, 0));
  }

  @Test
  @DisplayName("村、退出原因、十二个月进出、六个月应发")
  void villages_exits_and_series() {
    MonthStatistics month = november();

    assertThat(month.villages())
        .extracting(
            MonthStatistics.Village::code,
            v -> v.now().households(),
            MonthStatistics.Village::change)
        .containsExactly(
            tuple(MonthSamples.VILLAGE, 8L, 2L), tuple(MonthSamples.OTHER_VILLAGE, 1L, 1L));
    assertThat(month.exits())
        .containsExactly(new MonthStatistics.Exit(Optional.of(ChangeReason.INCOME_OVER), 1));
    assertThat(month.heard()).isZero();
    assertThat(month.tapered()).isZero();
    assertThat(month.year()).hasSize(12);
    assertThat(month.year().getFirst().month()).isEqualTo(YearMonth.of(2025, 12));
    assertThat(month.year().getLast()).isEqualTo(new MonthStatistics.InAndOut(NOVEMBER, 4, 1));
    assertThat(month.year().get(10)).isEqualTo(new MonthStatistics.InAndOut(OCTOBER, 0, 1));
    assertThat(month.due())
        .containsExactly(
            due(7, 7, 3850),
            due(8, 7, 3850),
            due(9, 7, 3850),
            due(10, 6, 3500),
            due(11, 6, 3850),
            due(12, 6, 3850));
  }

  private static MonthStatistics.Due due(int month, long households, long yuan) {
    return new MonthStatistics.Due(YearMonth.of(2026, month), households, Money.ofYuan(yuan));
  }

  @Test
  @DisplayName("每个数都能打开成名单，名单的户数等于那个数")
  void rows_behind_numbers() {
    MonthStatistics month = november();
    for (MonthStatistics.Line line : month.lines()) {
      for (Column column : Column.values()) {
        if (column != Column.CHANGED) {
          List<StatisticsRow> rows =
              statistics.rows(store.actor(), Selection.of(NOVEMBER, column, line.kind()));
          assertThat(rows).hasSize((int) line.in(column).households());
          assertThat(rows.stream().mapToLong(StatisticsRow::persons).sum())
              .isEqualTo(line.in(column).persons());
        }
      }
    }
    assertThat(
            statistics.rows(
                store.actor(),
                Selection.of(
                    NOVEMBER, Column.TRANSFERRED_OUT, Optional.of(AssistanceClass.SUBSISTENCE))))
        .extracting(StatisticsRow::head, r -> r.other().orElseThrow())
        .containsExactly(
            tuple("户主3", AssistanceClass.MARGINAL),
            tuple("户主8", AssistanceClass.RELAPSE_PREVENTION));
    assertThat(statistics.rows(store.actor(), Selection.now(NOVEMBER, MonthSamples.OTHER_VILLAGE)))
        .extracting(StatisticsRow::code, r -> r.monthly().toString())
        .containsExactly(tuple(MonthSamples.code(5), "900.00"));
    assertThat(
            statistics.rows(
                store.actor(), Selection.left(NOVEMBER, Optional.of(ChangeReason.INCOME_OVER))))
        .extracting(StatisticsRow::head)
        .containsExactly("户主2");
    assertThat(
            statistics.rows(
                store.actor(), Selection.of(NOVEMBER, Column.CHANGED, Optional.empty())))
        .extracting(StatisticsRow::head, StatisticsRow::persons)
        .containsExactly(tuple("户主6", 1L));
  }

  @Test
  @DisplayName("没有查看权限的人看不到统计")
  void needs_permission() {
    Actor administrator = new Actor(UUID.randomUUID(), "管理员", EnumSet.of(Role.ADMINISTRATOR));
    assertThatThrownBy(() -> statistics.of(administrator, NOVEMBER)).isInstanceOf(Refusal.class);
  }
}
