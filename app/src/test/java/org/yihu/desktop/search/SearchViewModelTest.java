package org.yihu.desktop.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.task.HeldTasks;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.workbench.RecentThings;
import org.yihu.usecases.workbench.SearchCommand;
import org.yihu.usecases.workbench.SearchEverywhere;
import org.yihu.usecases.workbench.SearchHit;
import org.yihu.usecases.workbench.SearchScope;

@DisplayName("查找的视图模型：逐键回答，旧答案留到新答案来")
class SearchViewModelTest {

  @TempDir private Path folder;
  private Session session;
  private SearchViewModel model;
  private final HeldTasks tasks = new HeldTasks();

  @BeforeEach
  void open() {
    tasks.hold();
    FoundedStore founded = FoundedStore.in(folder);
    Wiring wiring = founded.wiring();
    session = founded.session();
    Office office = founded.office();
    model =
        new SearchViewModel(
            new SearchViewModel.UseCases(
                new SearchEverywhere(
                    office.store(), office.rules(), PinyinInitials.load(), wiring.texts(), CLOCK),
                new RecentThings(office.store()),
                session.actor()),
            tasks,
            failure -> {
              throw new AssertionError(failure);
            },
            wiring.texts(),
            () -> 0);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private List<SearchCommand> commands() {
    return model.rows().stream()
        .filter(PaletteRow.Found.class::isInstance)
        .map(row -> ((SearchHit.Command) ((PaletteRow.Found) row).hit()).command())
        .toList();
  }

  @Test
  @DisplayName("空着时列功能；输入后每键一次，迟到的旧答案不盖新的")
  void late_answers_do_not_cover_newer_ones() {
    model.ask();
    tasks.answerAll();
    assertThat(commands()).containsExactly(SearchCommand.values());

    model.typedProperty().set("t");
    model.typedProperty().set("tj");
    assertThat(commands()).as("the old answer stays").hasSize(SearchCommand.values().length);
    tasks.held().get(1).run();
    assertThat(commands()).containsExactly(SearchCommand.STATISTICS);
    tasks.held().get(0).run();
    assertThat(commands()).containsExactly(SearchCommand.STATISTICS);
  }

  @Test
  @DisplayName("上下跳过分组；Enter 打开并记住；下次空着时先列它")
  void choosing_and_remembering() {
    model.typedProperty().set("tj");
    tasks.answerAll();
    assertThat(model.rows().getFirst()).isInstanceOf(PaletteRow.Heading.class);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    model.move(-1);
    assertThat(model.chosenProperty().get()).isEqualTo(1);
    assertThat(model.take()).contains(new Destination.Statistics());
    tasks.answerAll();

    model.typedProperty().set("");
    tasks.answerAll();
    assertThat(commands().getFirst()).isEqualTo(SearchCommand.STATISTICS);
    assertThat(commands()).hasSize(SearchCommand.values().length + 1);
  }

  @Test
  @DisplayName("没有找到：说明，给出只用后四位查，选它就只查后四位")
  void nothing_found_gives_ways_on() {
    model.typedProperty().set("斯日古楞 5538");
    tasks.answerAll();
    assertThat(model.rows().getFirst()).isInstanceOf(PaletteRow.Told.class);
    assertThat(model.rows().get(model.chosenProperty().get()))
        .isEqualTo(new PaletteRow.DigitsAlone("5538"));
    assertThat(model.take()).isEmpty();
    assertThat(model.typedProperty().get()).isEqualTo("5538");
  }

  @Test
  @DisplayName("Tab 依次换范围，换回来")
  void scopes_turn() {
    model.turn(1);
    assertThat(model.scopeProperty().get()).isEqualTo(SearchScope.PEOPLE);
    model.turn(-1);
    model.turn(-1);
    assertThat(model.scopeProperty().get()).isEqualTo(SearchScope.COMMANDS);
  }
}
