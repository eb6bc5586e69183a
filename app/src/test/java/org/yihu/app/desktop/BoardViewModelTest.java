package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.desktop.board.BoardViewModel;
import org.yihu.desktop.board.BoardWork;
import org.yihu.desktop.board.BoardsViewModel;
import org.yihu.desktop.board.PrimaryStep;
import org.yihu.desktop.board.PrimaryStep.Kind;
import org.yihu.desktop.board.TrialRow.Figure;
import org.yihu.desktop.board.TrialViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.usecases.board.BoardRow;
import org.yihu.usecases.board.BoardSheet;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casework.DetermineCase;
import org.yihu.usecases.printing.PaperToPrint;

@DisplayName("认定比对的视图模型：真实业务库，没有窗口")
class BoardViewModelTest {

  @TempDir private Path folder;
  private BoardOffice office;

  @BeforeEach
  void open() {
    office = new BoardOffice(FoundedStore.in(folder));
  }

  @AfterEach
  void close() {
    office.session().close();
  }

  private BoardWork work(Actor actor) {
    Office o = office.office();
    return new BoardWork(
        actor,
        CLOCK,
        o.boardCases(),
        o.determinationBoard(),
        new DetermineCase(o.desk()),
        o.publicationSteps(),
        o::printCasePaper,
        o.printing().printTrial());
  }

  private BoardViewModel board(Case subject) {
    return board(subject, office.session().actor());
  }

  private BoardViewModel board(Case subject, Actor actor) {
    BoardViewModel model =
        new BoardViewModel(
            work(actor),
            new DirectTasks(),
            e -> {
              throw new AssertionError(e);
            },
            subject.number().toString());
    model.load();
    return model;
  }

  private static Actor holding(Role role) {
    return new Actor(new UUID(1, 1), role.name(), EnumSet.of(role));
  }

  @Test
  @DisplayName("下一步随案卷而变：测算、补齐、出意见、再无")
  void tells_the_next_step() {
    Case family = office.family();
    BoardViewModel model = board(family);
    assertThat(model.primary().get()).isEqualTo(new PrimaryStep(Kind.DETERMINE, "", 0));
    assertThat(model.letter()).isEmpty();

    model.determine(() -> {});
    assertThat(model.sheet().get().basis()).isEqualTo(BoardSheet.Basis.RECORDED);
    assertThat(model.primary().get())
        .isEqualTo(new PrimaryStep(Kind.OPINION, "boards.blocked.open", 1));
    assertThat(model.letter()).contains(CasePaper.REVIEW_SHEET);

    office.settle(family, Obligor.Ability.ABLE);
    model.load();
    assertThat(model.sheet().get().basis()).isEqualTo(BoardSheet.Basis.STALE);
    assertThat(model.primary().get().kind()).isEqualTo(Kind.DETERMINE_AGAIN);
    model.determine(() -> {});
    assertThat(model.primary().get()).isEqualTo(new PrimaryStep(Kind.OPINION, "", 0));
    assertThat(board(family, holding(Role.CLERK)).primary().get().blocked())
        .isEqualTo("boards.blocked.opinion");

    model.giveOpinion("", () -> {});
    assertThat(model.primary().get().kind()).isEqualTo(Kind.NONE);
    assertThat(model.sheet().get().file().subject().state()).isEqualTo(CaseState.OPINION_GIVEN);
  }

  @Test
  @DisplayName("领导不能测算，说明由谁办")
  void a_leader_may_not_determine() {
    assertThat(board(office.family(), holding(Role.LEADER)).primary().get())
        .isEqualTo(new PrimaryStep(Kind.DETERMINE, "boards.blocked.casework", 0));
  }

  @Test
  @DisplayName("各类都不符合的户，告知单说差在哪一条")
  void letter_for_a_family_over_every_limit() throws Exception {
    Case rich = office.couple("田福贵", 80000, BoardOffice.MEIDAIZHAO);
    office.investigate(rich);
    office.determine(rich);
    BoardViewModel model = board(rich);
    assertThat(model.letter()).contains(CasePaper.WHAT_IS_MISSING);
    List<PaperToPrint> letters = model.letterToPrint().call();
    assertThat(letters).singleElement().satisfies(p -> assertThat(p.about()).isEqualTo("田福贵"));
    assertThat(office.office().printDesk().finish(letters.getFirst(), false).pages()).isEqualTo(1);
  }

  @Test
  @DisplayName("光标从结果一列的收入开始，移到边上为止")
  void the_selection_stays_inside() {
    BoardViewModel model = board(office.family());
    assertThat(model.selected().get().row()).isEqualTo(BoardRow.INCOME);
    assertThat(model.selected().get().category()).isEqualTo(Category.SUBSISTENCE_ALLOWANCE);
    model.move(-5, -5);
    assertThat(model.selected().get().row()).isEqualTo(BoardRow.PERSON);
    assertThat(model.selected().get().category()).isEqualTo(Category.EXTREME_POVERTY);
    model.move(50, 50);
    assertThat(model.selected().get().row()).isEqualTo(BoardRow.SPENDING);
    assertThat(model.selected().get().category()).isEqualTo(Category.RIGID_EXPENDITURE);
  }

  @Test
  @DisplayName("档案缺得不能比对：逐条说缺什么，没有比对表")
  void tells_what_is_missing() {
    Case family = office.family();
    office
        .office()
        .store()
        .write(
            registers -> {
              var h = registers.households().find(family.householdId()).orElseThrow();
              var year = h.finances().income().getFirst().period();
              var lines = new java.util.ArrayList<>(h.finances().income());
              lines.add(
                  new org.yihu.domain.finances.IncomeLine(
                      new UUID(7, 7),
                      Optional.empty(),
                      org.yihu.domain.finances.IncomeLine.Kind.TRANSFER,
                      Money.ofYuan(300),
                      Money.ZERO,
                      Optional.empty(),
                      year,
                      org.yihu.domain.finances.LineSource.DECLARED,
                      ""));
              var f = h.finances();
              registers
                  .households()
                  .save(
                      h.with(
                          new org.yihu.domain.finances.Finances(
                              lines,
                              f.spending(),
                              f.assets(),
                              f.illnessDeduction(),
                              f.disabilityDeduction())),
                      new org.yihu.domain.household.ChangeStamp("gaowa", CLOCK.instant()));
              return null;
            });

    BoardViewModel model = board(family);

    assertThat(model.sheet().get()).isNull();
    assertThat(model.missing()).extracting(Reason::code).containsExactly("FACTS_INCOMPLETE");
  }

  @Test
  @DisplayName("试算：改工资即出结果；错字不算；还原；丢弃后可以恢复")
  void tries_and_restores() {
    BoardViewModel model = board(office.family());
    model.openTrial(() -> {});
    TrialViewModel trial = model.trial();
    assertThat(trial.rows())
        .filteredOn(r -> r.isMain())
        .extracting(r -> r.figure().getClass().getSimpleName(), r -> r.text().get())
        .containsExactly(tuple("Income", "8400"), tuple("Spending", "6800"));
    assertThat(trial.persons()).extracting(p -> p.label()).containsExactly("配偶", "孙女");
    var wage = trial.rows().getFirst();

    wage.text().set("10,800");
    assertThat(trial.outcome().get().trial().after().category()).isEqualTo(Category.MARGINAL);
    assertThat(trial.outcome().get().trial().cliff().orElseThrow().net())
        .isEqualTo(Money.ofYuan(60));
    wage.text().set("1o800");
    assertThat(wage.isValid()).isFalse();
    assertThat(trial.outcome().get().trial().after().category()).isEqualTo(Category.MARGINAL);

    wage.text().set("10800");
    trial.leftOut().add(trial.persons().getLast().id());
    // without the granddaughter: 25920 over 12 × 695 × 2 = 16680, marginal to 25020: nothing left
    assertThat(trial.counted()).isEqualTo(2);
    assertThat(trial.outcome().get().trial().after().category()).isEqualTo(Category.NONE);

    TrialViewModel.Memento kept = trial.end().orElseThrow();
    assertThat(trial.open().get()).isFalse();
    assertThat(kept.texts()).isEqualTo(Map.of(wage.figure(), "10800"));
    model.openTrial(() -> trial.restore(kept));
    assertThat(trial.outcome().get().trial().after().category()).isEqualTo(Category.NONE);
    trial.reset();
    assertThat(trial.outcome().get().trial().after().total()).isEqualTo(Money.ofYuan(205));
    assertThat(trial.end()).isEmpty();
    assertThat(wage.figure()).isInstanceOf(Figure.Income.class);
  }

  @Test
  @DisplayName("列表：按进度筛选并计数")
  void filters_the_list() {
    Case family = office.family();
    office.determine(family);
    office.investigate(office.couple("吉日嘎拉", 5200, BoardOffice.MEIDAIZHAO));
    office.accept(office.couple("张有才", 7000, BoardOffice.MEIDAIZHAO));
    BoardsViewModel model =
        new BoardsViewModel(
            work(office.session().actor()),
            new DirectTasks(),
            e -> {
              throw new AssertionError(e);
            });

    model.load();

    assertThat(model.loaded().get()).isTrue();
    assertThat(model.items()).hasSize(3);
    model.filter().set(BoardsViewModel.Filter.READY);
    assertThat(model.items()).extracting(i -> i.row().applicant()).containsExactly("吉日嘎拉");
    assertThat(model.count(BoardsViewModel.Filter.OPEN)).isEqualTo(2);
    assertThat(model.count(BoardsViewModel.Filter.DETERMINED)).isZero();
  }
}
