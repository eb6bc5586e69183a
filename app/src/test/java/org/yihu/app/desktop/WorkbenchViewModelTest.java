package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.statistics.StatisticsViewModel;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.desktop.workbench.WorkPlaces;
import org.yihu.desktop.workbench.WorkWords;
import org.yihu.desktop.workbench.WorkbenchViewModel;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Role;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.statistics.StatisticsRow;
import org.yihu.usecases.workbench.WorkArea;
import org.yihu.usecases.workbench.WorkFilter;
import org.yihu.usecases.workbench.WorkFilter.Scope;
import org.yihu.usecases.workbench.WorkFilter.Span;
import org.yihu.usecases.workbench.WorkItem;
import org.yihu.usecases.workbench.WorkKind;

@DisplayName("工作台与统计的视图模型：真实业务库，不开窗口")
class WorkbenchViewModelTest {
  @TempDir private Path folder;
  private WorkbenchOffice made;
  private Office office;
  private WorkbenchCases cases;
  private WorkbenchViewModel model;
  private final List<Throwable> failures = new ArrayList<>();

  @BeforeEach
  void open() {
    made = WorkbenchOffice.small(folder);
    office = made.wiring().office(made.session(), Optional.empty());
    cases = new WorkbenchCases(office, made.wiring().texts(), CLOCK);
    model = model(made.session().actor());
  }

  @AfterEach
  void close() {
    made.session().close();
    assertThat(failures).isEmpty();
  }

  private WorkbenchViewModel model(Actor actor) {
    return new WorkbenchViewModel(
        cases.workbench(), actor, new DirectTasks(), failures::add, CLOCK);
  }

  private List<WorkKind> kinds() {
    return model.items().stream().map(WorkItem::kind).toList();
  }

  @Test
  @DisplayName("读出后列出全部，超期在前；件数交给导航")
  void refresh() {
    Map<WorkArea, Integer> badges = new HashMap<>();
    model.onBadges(badges::putAll);
    model.refresh();

    assertThat(kinds())
        .containsExactly(
            WorkKind.GIVE_OPINION,
            WorkKind.END_NOTICE,
            WorkKind.START_INVESTIGATION,
            WorkKind.SERVE_REFUSAL,
            WorkKind.RECEIVE_PAPERS,
            WorkKind.RECORD_VERIFICATION,
            WorkKind.ACCEPT);
    assertThat(model.selectedProperty().get().kind()).isEqualTo(WorkKind.GIVE_OPINION);
    assertThat(model.count(Scope.ALL)).isEqualTo(7);
    assertThat(model.count(Scope.LEADER)).isEqualTo(1);
    assertThat(badges).containsEntry(WorkArea.APPLICATIONS, 2).containsEntry(WorkArea.NOTICES, 1);
    assertThat(model.monthProperty().get().workingDay()).isEqualTo(17);
  }

  @Test
  @DisplayName("数字块打开筛选，再按一次恢复；选中的一行在刷新后仍选中")
  void tiles_and_selection() {
    model.refresh();
    model.tile(Span.TODAY, Set.of());
    assertThat(kinds()).containsExactly(WorkKind.GIVE_OPINION, WorkKind.END_NOTICE);
    model.tile(Span.TODAY, Set.of());
    assertThat(model.items()).hasSize(7);

    WorkItem chosen = model.items().get(4);
    model.selectedProperty().set(chosen);
    model.refresh();
    assertThat(model.selectedProperty().get().key()).isEqualTo(chosen.key());

    model.show(Scope.LEADER);
    assertThat(kinds()).containsExactly(WorkKind.GIVE_OPINION);
    model.filterProperty().set(model.filterProperty().get().ofKinds(Set.of(WorkKind.VISIT)));
    assertThat(model.items()).isEmpty();
    assertThat(model.selectedProperty().get()).isNull();
    model.clear();
    assertThat(model.filterProperty().get()).isEqualTo(WorkFilter.EVERYTHING.with(Scope.LEADER));
  }

  @Test
  @DisplayName("只是领导的人先看待领导的")
  void leader_begins_with_decisions() {
    Actor leader = new Actor(UUID.randomUUID(), "领导", EnumSet.of(Role.LEADER));
    assertThat(model(leader).filterProperty().get().scope()).isEqualTo(Scope.LEADER);
  }

  @Test
  @DisplayName("每件事开到办这一步的地方；文字写明事项、对象、依据")
  void places_and_words() {
    model.refresh();
    WorkWords words = new WorkWords(made.wiring().texts());
    WorkItem opinion = model.items().getFirst();
    assertThat(words.step(opinion)).isEqualTo("出具初审意见");
    assertThat(words.who(opinion)).isEqualTo("任秀莲");
    assertThat(words.place(opinion)).isEqualTo("建新村");
    assertThat(words.basis(opinion)).isEqualTo("应于 11-18 办结");
    assertThat(WorkPlaces.of(opinion)).isEqualTo(new Destination.Board(opinion.key()));
    WorkItem papers = model.items().get(4);
    assertThat(words.basis(papers)).isEqualTo("缺 1 样材料");
    assertThat(WorkPlaces.of(papers))
        .isEqualTo(new Destination.Application(Optional.of(papers.key())));
  }

  @Test
  @DisplayName("统计：换月、换单位、明细；本月之后没有")
  void statistics() {
    StatisticsViewModel statistics =
        new StatisticsViewModel(
            new StatisticsViewModel.Uses(
                cases.statistics(), cases.export(), office.printing().printMonthReport()),
            made.session().actor(),
            new DirectTasks(),
            failures::add,
            CLOCK);
    statistics.refresh();
    assertThat(statistics.readProperty().get().isClosed()).isTrue();
    statistics.move(1);
    assertThat(statistics.monthProperty().get()).isEqualTo(YearMonth.of(2026, 11));
    statistics.move(-1);
    assertThat(statistics.readProperty().get().month()).isEqualTo(YearMonth.of(2026, 10));
    List<StatisticsRow> rows = new ArrayList<>();
    statistics.rows(
        Selection.of(YearMonth.of(2026, 11), Column.CLOSING, Optional.empty()), rows::addAll);
    assertThat(rows).isEmpty();
  }
}
