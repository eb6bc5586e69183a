package org.yihu.persistence.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.OpenPoint;
import org.yihu.domain.assistance.Verdict;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.board.BoardCases;
import org.yihu.usecases.board.BoardCases.Readiness;
import org.yihu.usecases.board.BoardCell;
import org.yihu.usecases.board.BoardColumn;
import org.yihu.usecases.board.BoardReason;
import org.yihu.usecases.board.BoardRow;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.board.BoardState;
import org.yihu.usecases.board.DeterminationBoard;
import org.yihu.usecases.board.IncomeCurve;
import org.yihu.usecases.board.ParameterUse;
import org.yihu.usecases.board.Trial;
import org.yihu.usecases.board.TrialChanges;
import org.yihu.usecases.board.TrialEffect;
import org.yihu.usecases.board.TrialEffect.Direction;
import org.yihu.usecases.board.TrialEffect.Item;
import org.yihu.usecases.board.WhatIf;
import org.yihu.usecases.casework.CaseFile;
import org.yihu.usecases.casework.ListCases;
import org.yihu.usecases.text.Texts;

@DisplayName("认定比对与试算：真实加密业务库")
class DeterminationBoardTest extends CaseDrill {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");
  private DeterminationBoard boards;
  private BoardCases cases;

  @BeforeEach
  void wireBoard() {
    DeliveredRules rules = new DeliveredRules();
    boards =
        new DeterminationBoard(
            store, rules, desk, Texts.load("board", "casework", "determination"));
    cases = new BoardCases(store, rules, new ListCases(store, rules), Texts.load("office"));
  }

  private BoardSheet board() {
    return boards.show(store.actor(), key);
  }

  private static BoardState state(BoardSheet board, Category category) {
    return board.columns().stream()
        .filter(c -> c.category() == category)
        .findFirst()
        .orElseThrow()
        .state();
  }

  @Test
  @DisplayName("四口之家：低保符合1754.00，边缘按较高办理，单人户不比对，刚性支出一项不满足")
  void laysOutAllCategories() {
    opinionGiven(TestFacts.familyOfFour(6000));

    BoardSheet board = board();

    assertThat(board.basis()).isEqualTo(BoardSheet.Basis.RECORDED);
    assertThat(board.head()).isEqualTo("张国强");
    assertThat(board.standard()).contains(Money.ofYuan(695));
    assertThat(board.base()).hasToString("1614.00");
    assertThat(board.addOns()).hasToString("140.00");
    assertThat(board.columns())
        .extracting(
            BoardColumn::category, BoardColumn::state, BoardColumn::note, BoardColumn::chosen)
        .containsExactly(
            tuple(Category.EXTREME_POVERTY, BoardState.NOT_MET, "逐人比对，无人符合", false),
            tuple(Category.SUBSISTENCE_ALLOWANCE, BoardState.MET, "1,754.00 元/月", true),
            tuple(Category.SUBSISTENCE_SINGLE, BoardState.NOT_COMPARED, "按户已符合", false),
            tuple(Category.MARGINAL, BoardState.MET, "按较高类别办理", false),
            tuple(Category.RIGID_EXPENDITURE, BoardState.NOT_MET, "1 项不满足", false));
    assertThat(board.cells()).hasSize(40);
    assertThat(board.cell(BoardRow.INCOME, Category.SUBSISTENCE_SINGLE).state())
        .isEqualTo(BoardState.NOT_COMPARED);
    assertThat(board.cell(BoardRow.OBLIGORS, Category.SUBSISTENCE_ALLOWANCE).state())
        .isEqualTo(BoardState.NO_CONDITION);
    assertThat(board.openPoints()).isEmpty();
  }

  @Test
  @DisplayName("每格有值、限额、条文、算式、参数及其文件、事实及其来源")
  void explainsEveryCell() {
    opinionGiven(TestFacts.familyOfFour(6000));
    BoardSheet board = board();

    BoardCell income = board.cell(BoardRow.INCOME, Category.SUBSISTENCE_ALLOWANCE);
    assertThat(income.state()).isEqualTo(BoardState.MET);
    assertThat(income.value()).isEqualTo("14,000.00");
    assertThat(income.limit()).isEqualTo("低于 33,360.00");
    BoardReason reason = income.reasons().getFirst();
    assertThat(reason.criterion()).isEqualTo(Criterion.SUBSISTENCE_INCOME);
    assertThat(reason.title()).isEqualTo("SA-01 家庭收入低于低保标准");
    assertThat(reason.arithmetic())
        .isEqualTo("14,000.00 < 12 × 695.00 × 4 = 33,360.00，低 19,360.00 元");
    assertThat(reason.article()).isEqualTo("民发〔2021〕57号第八条");
    assertThat(reason.parameters())
        .containsExactly(
            new ParameterUse("低保标准（农村牧区）", "695.00", LocalDate.parse("2026-01-01"), "演示值"));
    assertThat(reason.facts())
        .containsExactly("09-23 入户调查", "09-29 核对报告", "户主：工资性收入 6,000.00、经营净收入 8,000.00");

    assertThat(reason(board, BoardRow.FINANCIAL, Category.SUBSISTENCE_ALLOWANCE).arithmetic())
        .isEqualTo("12,000.00 ≤ 24 × 695.00 × 4 = 66,720.00，低 54,720.00 元");
    assertThat(reason(board, BoardRow.INCOME, Category.MARGINAL).arithmetic())
        .isEqualTo("14,000.00 < 1.5 × 12 × 695.00 × 4 = 50,040.00，低 36,040.00 元");
    assertThat(reason(board, BoardRow.INCOME, Category.RIGID_EXPENDITURE).arithmetic())
        .isEqualTo("14,000.00 < 27,400.00 × 4 = 109,600.00，低 95,600.00 元");
    assertThat(reason(board, BoardRow.SPENDING, Category.RIGID_EXPENDITURE).arithmetic())
        .isEqualTo("2,000.00 ≤ 60% × 14,000.00 = 8,400.00，低 6,400.00 元");
    assertThat(reason(board, BoardRow.HOUSES, Category.MARGINAL).arithmetic()).isEqualTo("1 ≤ 2");
    assertThat(board.cell(BoardRow.SPENDING, Category.RIGID_EXPENDITURE).state())
        .isEqualTo(BoardState.NOT_MET);
  }

  private static BoardReason reason(BoardSheet board, BoardRow row, Category category) {
    return board.cell(row, category).reasons().getFirst();
  }

  @Test
  @DisplayName("特困逐人：谁符合谁不符合，按与户主关系称呼")
  void marksPersonsByRelation() {
    opinionGiven(TestFacts.familyOfFour(6000));
    BoardSheet board = board();

    assertThat(board.cell(BoardRow.PERSON, Category.EXTREME_POVERTY).marks())
        .extracting(BoardCell.Mark::label, BoardCell.Mark::verdict)
        .containsExactly(
            tuple("户主", Verdict.FAILED),
            tuple("配偶", Verdict.FAILED),
            tuple("女儿", Verdict.HELD),
            tuple("父亲", Verdict.HELD));
    BoardCell own = board.cell(BoardRow.INCOME, Category.EXTREME_POVERTY);
    assertThat(own.marks().getFirst().verdict()).isEqualTo(Verdict.FAILED);
    assertThat(own.limit()).isEqualTo("本人低于 8,340.00");
    assertThat(board.cell(BoardRow.OBLIGORS, Category.EXTREME_POVERTY).marks())
        .extracting(BoardCell.Mark::verdict)
        .containsExactly(Verdict.HELD, Verdict.HELD, Verdict.FAILED, Verdict.FAILED);
  }

  @Test
  @DisplayName("单人户：重残的丈夫符合，财产按边缘限额")
  void comparesPersonsAlone() {
    opinionGiven(TestFacts.severelyDisabledInMarginalFamily());
    BoardSheet board = board();

    assertThat(state(board, Category.SUBSISTENCE_SINGLE)).isEqualTo(BoardState.MET);
    assertThat(board.cell(BoardRow.PERSON, Category.SUBSISTENCE_SINGLE).marks())
        .extracting(BoardCell.Mark::label, BoardCell.Mark::verdict)
        .containsExactly(tuple("户主", Verdict.HELD), tuple("配偶", Verdict.FAILED));
    BoardCell vehicles = board.cell(BoardRow.VEHICLES, Category.SUBSISTENCE_SINGLE);
    assertThat(vehicles.limit()).isEqualTo("不超过 1");
    assertThat(vehicles.reasons().getFirst().criterion()).isEqualTo(Criterion.MARGINAL_VEHICLES);
    assertThat(board.columns())
        .filteredOn(c -> c.category() == Category.MARGINAL)
        .extracting(BoardColumn::note)
        .containsExactly("全家同时符合");
  }

  @Test
  @DisplayName("未测算的按档案现状比对，不写入；测算后为已测算，改了档案就标为过时")
  void tellsWhatTheSheetRestsOn() {
    open(TestFacts.familyOfFour(6000));
    step("accept", "date", "2026-09-22");

    BoardSheet live = board();
    assertThat(live.basis()).isEqualTo(BoardSheet.Basis.NOT_RECORDED);
    assertThat(live.openPoints())
        .singleElement()
        .satisfies(p -> assertThat(p.kind()).isEqualTo(OpenPoint.Kind.VERIFICATION_MISSING));
    assertThat(store.single("SELECT COUNT(*) FROM determination")).isEqualTo("0");

    CaseFile determined = step("determine", "date", "2026-09-24");
    assertThat(board().basis()).isEqualTo(BoardSheet.Basis.RECORDED);
    addWage(determined, "900.00");
    BoardSheet stale = board();
    assertThat(stale.basis()).isEqualTo(BoardSheet.Basis.STALE);
    // what is on record is shown, not what the file says now
    assertThat(stale.cell(BoardRow.INCOME, Category.SUBSISTENCE_ALLOWANCE).value())
        .isEqualTo("14,000.00");
  }

  @Test
  @DisplayName("参数换过以后：说明已变，不拿新参数解释旧结果，也不试算")
  void keepsOldParametersApart() {
    opinionGiven(TestFacts.familyOfFour(6000));
    DeliveredRules other =
        new DeliveredRules(
            DeliveredRules.entry(
                "  - {key: income.excluded.other, division: \"150200000000\", from: 2026-01-01,"
                    + " value: \"true\", source: 文件}"));
    DeterminationBoard later =
        new DeterminationBoard(
            store, other, desk, Texts.load("board", "casework", "determination"));

    BoardSheet board = later.show(store.actor(), key);

    assertThat(board.parametersChanged()).isTrue();
    assertThat(board.standard()).isEmpty();
    BoardReason reason = reason(board, BoardRow.INCOME, Category.SUBSISTENCE_ALLOWANCE);
    assertThat(reason.parameters()).isEmpty();
    assertThat(reason.arithmetic()).isEqualTo("14,000.00 < 33,360.00，低 19,360.00 元");
    assertThatThrownBy(() -> later.whatIf(board)).hasMessageContaining("TRIAL_PARAMETERS_CHANGED");
  }

  @Test
  @DisplayName("待认定列表：调查未完、可测算、有待定、已测算、已过时；出了意见又过时的也在列")
  void listsWhatIsDue() {
    open(TestFacts.loneOldMan());
    step("accept", "date", "2026-09-22");
    investigated(TestFacts.severelyDisabledInMarginalFamily());
    open(TestFacts.familyOfFour(6000));
    step("accept", "date", "2026-09-22");
    step("determine", "date", "2026-09-24");
    investigated(TestFacts.familyOfFour(7000));
    step("determine", "date", "2026-09-29");
    opinionGiven(TestFacts.familyOfFour(8000));
    opinionGiven(TestFacts.familyOfFour(5000));
    addWage(desk.show(store.actor(), key), "900.00");

    List<BoardCases.Item> items = cases.list(store.actor(), TODAY);

    assertThat(items)
        .extracting(
            i -> i.row().applicant(),
            BoardCases.Item::readiness,
            BoardCases.Item::openPoints,
            i -> i.monthly().map(Money::toString).orElse("—"))
        .containsExactlyInAnyOrder(
            tuple("赵有福", Readiness.INVESTIGATING, 0, "—"),
            tuple("王平", Readiness.READY, 0, "—"),
            tuple("张国强", Readiness.PROVISIONAL, 1, "1754.00"),
            // (33360 - 15000) / 12 = 1530, add-ons 140
            tuple("张国强", Readiness.DETERMINED, 0, "1670.00"),
            // (33360 - 13000) / 12 = 1696.67, to the next yuan 1697, add-ons 140
            tuple("张国强", Readiness.STALE, 0, "1837.00"));
    assertThat(items).extracting(BoardCases.Item::village).containsOnly("振华社区");
  }

  @Test
  @DisplayName("试算：工资提到26000，转为边缘，失去1754.00，断崖净少1048.00；什么都不写")
  void triesMoreIncome() {
    opinionGiven(TestFacts.familyOfFour(6000));
    String events = store.single("SELECT COUNT(*) FROM case_event");
    String audit = store.single("SELECT COUNT(*) FROM audit_record");
    WhatIf whatIf = boards.whatIf(board());
    String head = whatIf.earner();

    Trial trial =
        whatIf.with(TrialChanges.NONE.income(head, IncomeLine.Kind.WAGE, Money.ofYuan(26000)));

    assertThat(trial.before().total()).hasToString("1754.00");
    assertThat(trial.after().category()).isEqualTo(Category.MARGINAL);
    assertThat(trial.after().total()).isEqualTo(Money.ZERO);
    assertThat(trial.effects())
        .extracting(
            TrialEffect::direction,
            TrialEffect::item,
            e -> e.category().orElse(null),
            e -> e.monthly().toString(),
            TrialEffect::months)
        .containsExactly(
            tuple(Direction.LOST, Item.BASE, null, "1614.00", 0),
            tuple(Direction.LOST, Item.ADD_ON, null, "140.00", 0),
            tuple(Direction.LOST, Item.MEDICAL_TIER, Category.SUBSISTENCE_ALLOWANCE, "0.00", 0),
            tuple(Direction.GAINED, Item.MEDICAL_TIER, Category.MARGINAL, "0.00", 0),
            tuple(Direction.TAPER, Item.TOTAL, null, "1754.00", 6));
    Trial.Cliff cliff = trial.cliff().orElseThrow();
    assertThat(cliff.earned()).isEqualTo(Money.ofYuan(20000));
    assertThat(cliff.lost()).isEqualTo(Money.ofYuan(21048));
    assertThat(cliff.net()).isEqualTo(Money.ofYuan(1048));
    assertThat(store.single("SELECT COUNT(*) FROM determination")).isEqualTo("1");
    assertThat(store.single("SELECT COUNT(*) FROM case_event")).isEqualTo(events);
    assertThat(store.single("SELECT COUNT(*) FROM audit_record")).isEqualTo(audit);
    assertThat(board().result().total()).hasToString("1754.00");
  }

  @Test
  @DisplayName("试算：财产、支出、人口各自起作用；一人不计入按三口算")
  void triesEverythingElse() {
    opinionGiven(TestFacts.familyOfFour(6000));
    WhatIf whatIf = boards.whatIf(board());

    // 24 × 695 × 4 = 66720 still passes
    assertThat(total(whatIf, TrialChanges.NONE.financial(Money.ofYuan(66720))))
        .isEqualTo("1754.00");
    assertThat(total(whatIf, TrialChanges.NONE.financial(Money.ofYuan(66721)))).isEqualTo("0.00");
    OptionalInt none = OptionalInt.empty();
    assertThat(total(whatIf, TrialChanges.NONE.property(none, OptionalInt.of(1), none)))
        .isEqualTo("0.00");
    Trial ill =
        whatIf.with(
            TrialChanges.NONE
                .spending(SpendingLine.Kind.MEDICAL, Money.ofYuan(8401))
                .property(none, OptionalInt.of(1), none)
                .financial(Money.ofYuan(70000)));
    assertThat(ill.after().category()).isEqualTo(Category.MARGINAL);
    String old = whatIf.base().members().getLast().id();
    Trial three = whatIf.with(TrialChanges.NONE.without(Set.of(old)));
    // 695 × 3 - 14000 / 12 = 918.33, to the next yuan 919, one minor 80
    assertThat(three.after().total()).hasToString("999.00");
    assertThatThrownBy(
            () ->
                whatIf.with(
                    TrialChanges.NONE.without(
                        Set.copyOf(whatIf.base().members().stream().map(m -> m.id()).toList()))))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("FACTS_NOBODY_COUNTED");
  }

  private static String total(WhatIf whatIf, TrialChanges changes) {
    return whatIf.with(changes).after().total().toString();
  }

  @Test
  @DisplayName("收入曲线：33359元还有141.00，33360元断开为0")
  void drawsTheCliff() {
    opinionGiven(TestFacts.familyOfFour(6000));
    WhatIf whatIf = boards.whatIf(board());
    String head = whatIf.earner();

    IncomeCurve curve =
        whatIf
            .curve(TrialChanges.NONE.income(head, IncomeLine.Kind.WAGE, Money.ofYuan(26000)), head)
            .orElseThrow();

    assertThat(curve.now().income()).isEqualTo(Money.ofYuan(14000));
    assertThat(curve.trial().income()).isEqualTo(Money.ofYuan(34000));
    assertThat(curve.points())
        .contains(
            new IncomeCurve.Point(
                Money.ofYuan(33359), Money.ofYuan(141), Category.SUBSISTENCE_ALLOWANCE),
            new IncomeCurve.Point(Money.ofYuan(33360), Money.ZERO, Category.MARGINAL));
    assertThat(curve.points().getFirst().income()).isEqualTo(Money.ofYuan(11000));
    assertThat(curve.points()).isSortedAccordingTo((a, b) -> a.income().compareTo(b.income()));
    assertThat(curve.points()).hasSizeLessThan(120);
  }

  @Test
  @DisplayName("全家特困：没有家庭收入曲线，工资涨到超过标准就不再特困")
  void aloneInExtremePoverty() {
    opinionGiven(TestFacts.loneOldMan());
    BoardSheet board = board();
    assertThat(board.columns())
        .extracting(BoardColumn::state)
        .containsExactly(
            BoardState.MET,
            BoardState.NOT_COMPARED,
            BoardState.NOT_COMPARED,
            BoardState.NOT_COMPARED,
            BoardState.NOT_COMPARED);
    assertThat(board.columns().getFirst().chosen()).isTrue();
    WhatIf whatIf = boards.whatIf(board);
    assertThat(whatIf.curve(TrialChanges.NONE, whatIf.earner())).isEqualTo(Optional.empty());

    Trial trial =
        whatIf.with(
            TrialChanges.NONE.income(whatIf.earner(), IncomeLine.Kind.WAGE, Money.ofYuan(9000)));
    // basic 905 and the tier of care for none failed 70 are gone
    assertThat(trial.effects())
        .extracting(TrialEffect::item, e -> e.monthly().toString())
        .contains(tuple(Item.BASE, "905.00"), tuple(Item.CARE, "70.00"));
  }
}
