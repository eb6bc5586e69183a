package org.yihu.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Office;
import org.yihu.desktop.practice.PracticeDesk;
import org.yihu.desktop.practice.PracticeGateViewModel;
import org.yihu.desktop.practice.PracticeViewModel;
import org.yihu.desktop.practice.PracticeViewModel.Filter;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.task.DirectTasks;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeScript;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeStanding.State;
import org.yihu.usecases.practice.PracticeTown;

@DisplayName("练习镇的视图模型：选、去做、提示、检查、重置")
class PracticeViewModelTest {
  @TempDir private Path folder;
  private final List<Throwable> failures = new ArrayList<>();
  private final List<PracticeExercise> told = new ArrayList<>();
  private Session session;
  private Office office;
  private PracticeViewModel model;

  @BeforeEach
  void found() {
    PracticeRig rig = PracticeRig.found(folder);
    session = rig.session();
    office = rig.office();
    PracticeTown town = rig.town();
    model =
        new PracticeViewModel(
            new PracticeDesk(
                session.actor(),
                town,
                new PracticeScript(rig.wiring().texts()),
                standing -> new Destination.HouseholdFile(standing.exercise().word())),
            new DirectTasks(),
            failures::add);
    model.onSolved(told::add);
    model.refresh();
  }

  @AfterEach
  void close() {
    session.close();
    assertThat(failures).isEmpty();
  }

  private void choose(PracticeExercise exercise) {
    model.choose(model.all().get(exercise.ordinal()));
  }

  private void undoTheImport() {
    String batch =
        model.all().get(PracticeExercise.UNDO_IMPORT.ordinal()).attempt().subject().batch();
    office.imports().undoImport().undo(session.actor(), batch);
  }

  @Test
  @DisplayName("十个都在，先选第一个；还要的分钟是十个约用时之和")
  void begins_with_the_first() {
    assertThat(model.rows()).hasSize(10);
    assertThat(model.chosen().get().exercise()).isEqualTo(PracticeExercise.AUTHORISATION);
    assertThat(model.count(Filter.OPEN)).isEqualTo(10);
    // 8 + 8 + 10 + 12 + 8 + 8 + 5 + 5 + 4 + 5
    assertThat(model.minutesLeft()).isEqualTo(73);
    assertThat(model.minutesTaken()).isZero();
    assertThat(model.isTouched()).isFalse();
  }

  @Test
  @DisplayName("去做后是进行中；提示一次一条，看完为止；检查说出还差的")
  void go_hint_check() {
    choose(PracticeExercise.UNDO_IMPORT);
    List<Destination> gone = new ArrayList<>();
    model.go(gone::add);
    assertThat(gone).containsExactly(new Destination.HouseholdFile("undo-import"));
    List<PracticeStanding> checked = new ArrayList<>();
    model.check(checked::add);
    assertThat(checked.getFirst().state()).isEqualTo(State.ON_THE_WAY);
    assertThat(checked.getFirst().lacking()).isEqualTo(2);
    assertThat(model.isTouched()).isTrue();
    List<String> steps = model.script().steps(PracticeExercise.UNDO_IMPORT);
    assertThat(model.hints(model.chosen().get())).isEmpty();
    model.hint();
    assertThat(model.hints(model.chosen().get())).containsExactly(steps.get(0));
    model.hint();
    model.hint();
    assertThat(model.hints(model.chosen().get())).containsExactly(steps.get(0), steps.get(1));
  }

  @Test
  @DisplayName("做对后说一次已解；筛选跟着变；重置只还原这一个")
  void solved_and_reset() {
    choose(PracticeExercise.UNDO_IMPORT);
    undoTheImport();
    model.refresh();
    model.refresh();
    assertThat(told).containsExactly(PracticeExercise.UNDO_IMPORT);
    assertThat(model.minutesLeft()).isEqualTo(68);
    model.filter().set(Filter.SOLVED);
    assertThat(model.rows()).extracting(PracticeStanding::exercise).isEqualTo(told);
    model.reset(told::add);
    assertThat(model.rows()).isEmpty();
    assertThat(model.chosen().get()).isNull();
    model.filter().set(Filter.OPEN);
    assertThat(model.rows()).hasSize(10);
    choose(PracticeExercise.UNDO_IMPORT);
    assertThat(model.chosen().get().state()).isEqualTo(State.RESET);
    assertThat(model.chosen().get().attempt().number()).isEqualTo(2);
    assertThat(model.all().getFirst().attempt().number()).isEqualTo(1);
  }

  @Test
  @DisplayName("全部重置：户都还原，已解的仍算已解，次数加一")
  void solved_stays_solved_when_all_are_reset() {
    undoTheImport();
    model.refresh();
    List<Boolean> done = new ArrayList<>();
    model.resetAll("全部重置", done::add);
    assertThat(done).containsExactly(true);
    PracticeStanding solved = model.all().getLast();
    assertThat(solved.state()).isEqualTo(State.SOLVED);
    assertThat(solved.done()).isZero();
    assertThat(model.all()).extracting(s -> s.attempt().number()).containsOnly(2);
    assertThat(model.count(Filter.OPEN)).isEqualTo(9);
  }

  @Test
  @DisplayName("去练习镇：备好就进，取消就停在门口，失败要说")
  void gate() {
    List<String> entered = new ArrayList<>();
    List<Throwable> refused = new ArrayList<>();
    PracticeGateViewModel open =
        new PracticeGateViewModel(
            progress -> Optional.of(() -> entered.add("in")),
            "准备",
            new DirectTasks(),
            refused::add);
    open.start();
    assertThat(entered).containsExactly("in");
    PracticeGateViewModel cancelled =
        new PracticeGateViewModel(
            progress -> Optional.empty(), "准备", new DirectTasks(), refused::add);
    cancelled.start();
    assertThat(cancelled.stopped().get()).isTrue();
    assertThat(refused).isEmpty();
    PracticeGateViewModel failing =
        new PracticeGateViewModel(
            progress -> {
              throw Refusal.because("STORE_IN_USE");
            },
            "准备",
            new DirectTasks(),
            refused::add);
    failing.start();
    assertThat(failing.stopped().get()).isTrue();
    assertThat(refused).hasSize(1);
  }
}
