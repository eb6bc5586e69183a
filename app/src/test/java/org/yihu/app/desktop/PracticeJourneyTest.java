package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yihu.app.FoundedStore;
import org.yihu.app.Wiring;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Shell;
import org.yihu.desktop.signin.RecentStores;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.practice.PracticeTown;

@DisplayName("练习镇：只用键盘去、做、检查、重置、回来；本单位的业务库一笔不动")
class PracticeJourneyTest {

  /** The newest first: this reading, the day's backup, the sign-in of the window, the founding. */
  private static final List<String> UNTOUCHED =
      List.of("SIGNED_IN", "BACKUP_TAKEN", "SIGNED_IN", "STORE_CREATED");

  private static final int HISTORY_TAB = 6;
  private static final int MOST_ROWS = 12;

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Wiring wiring = FoundedStore.wiring(CLOCK);
  private Stage stage;
  private Desktop desktop;
  private boolean shut;

  @BeforeEach
  void signIn() throws Exception {
    FoundedStore.at(store(), wiring).close();
    RememberedPreferences preferences = new RememberedPreferences();
    new RecentStores(preferences).opened(store(), "美岱召镇", FoundedStore.USER, "高娃");
    stage = FxToolkit.registerPrimaryStage();
    desktop =
        DesktopStage.on(
            () -> {
              Desktop opened = new Desktop(wiring, stage, preferences, new FixedFiles(), folder);
              opened.show(new Desktop.Start(Optional.empty(), Optional.empty()));
              return opened;
            });
    settle();
    robot.write(FoundedStore.PASSWORD).type(KeyCode.ENTER);
    until(() -> find(".first-card") != null);
  }

  private Path store() {
    return folder.resolve("office");
  }

  @AfterEach
  void close() {
    if (!shut) {
      shut();
    }
  }

  private void shut() {
    shut = true;
    DesktopStage.on(
        () -> {
          desktop.close();
          stage.hide();
          return null;
        });
  }

  @Test
  @DisplayName("工作台进练习镇，撤销改错的电话，保存后即判已解；重置后重来；Esc 回到工作台")
  void from_the_workbench_and_back() {
    enter();
    assertThat(stage.getTitle()).isEqualTo("一户 · 练习镇");
    assertThat(text(".practice-chip")).isEqualTo("练习，不是正式资料");
    choose(PracticeExercise.HOUSEHOLD_UNDO);
    type(KeyCode.ENTER);
    assertThat(destination()).isInstanceOf(Destination.HouseholdFile.class);
    assertThat(text(".practice-chip")).isEqualTo("练习，不是正式资料");
    takeBackThePhone();
    until(() -> toasts().contains("练习 8“改错档案后撤销”已解"));

    back();
    assertThat(text(".exercise-head .status-chip")).isEqualTo("已解");
    assertThat(count(".tick-done")).isEqualTo(2);
    control(KeyCode.DELETE);
    until(() -> find(".dialog-sheet") != null);
    type(KeyCode.ENTER);
    until(() -> find(".dialog-sheet") == null);
    assertThat(text(".exercise-head .status-chip")).isEqualTo("已解");
    control(KeyCode.DELETE);
    until(() -> find(".dialog-sheet") != null);
    type(KeyCode.TAB, KeyCode.SPACE);
    until(() -> find(".dialog-sheet") == null);
    settle();
    assertThat(text(".exercise-head .status-chip")).isEqualTo("已重置");
    assertThat(count(".tick-done")).isZero();

    type(KeyCode.ESCAPE);
    until(() -> find(".first-card") != null);
    assertThat(stage.getTitle()).isEqualTo("一户 · 美岱召镇");
    assertThat(destination()).isEqualTo(new Destination.Workbench());
    assertThat(DesktopStage.on(() -> find(".practice-chip"))).isNull();
    shut();
    assertThat(actionsOfOffice()).isEqualTo(UNTOUCHED);
    assertThat(practised(PracticeExercise.HOUSEHOLD_UNDO).attempt().number()).isEqualTo(2);
  }

  @Test
  @DisplayName("坏掉的身份证号：检查说出还差什么；三个号照证件录好、写入后已解")
  void check_tells_what_is_missing() {
    enter();
    choose(PracticeExercise.DAMAGED_NUMBERS);
    type(KeyCode.ENTER);
    assertThat(destination()).isInstanceOf(Destination.WorkbookImport.class);
    back();
    assertThat(text(".exercise-head .status-chip")).isEqualTo("进行中");
    control(KeyCode.ENTER);
    until(() -> find(".practice-side .message-warning") != null);
    assertThat(text(".practice-side .message-bar .label"))
        .isEqualTo("还差 3 项：三户都已写入、人人都有通过校验的身份证号、没有一户暂存");
    control(KeyCode.H);
    assertThat(text(".exercise-head .title")).isEqualTo("修好三个坏掉的身份证号");
    type(KeyCode.ENTER);
    for (String number :
        List.of("150221196103129038", "150221196407209248", "150221195502089315")) {
      type(KeyCode.F2);
      until(() -> focused() instanceof TextField field && field.getText().isEmpty());
      robot.write(number);
      type(KeyCode.ENTER);
    }
    control(KeyCode.ENTER);
    until(() -> toasts().contains("练习 2“修好三个坏掉的身份证号”已解"));
    back();
    assertThat(text(".exercise-head .status-chip")).isEqualTo("已解");
    shut();
    assertThat(actionsOfOffice()).isEqualTo(UNTOUCHED);
    PracticeStanding standing = practised(PracticeExercise.DAMAGED_NUMBERS);
    assertThat(standing.attempt().hints()).isEqualTo(1);
    assertThat(standing.attempt().taken()).isPresent();
  }

  private void takeBackThePhone() {
    for (int i = 0; i < HISTORY_TAB; i++) {
      control(KeyCode.TAB);
    }
    until(() -> focused() instanceof TableView);
    for (int i = 0; i < MOST_ROWS && !shows("联系电话"); i++) {
      type(KeyCode.DOWN);
    }
    for (int i = 0; i < MOST_ROWS && !isTakeBack(); i++) {
      type(KeyCode.TAB);
    }
    type(KeyCode.SPACE);
  }

  private boolean shows(String name) {
    return DesktopStage.on(
        () ->
            stage.getScene().getRoot().lookupAll(".label.strong").stream()
                .anyMatch(
                    n ->
                        n instanceof Label label
                            && label.getText().startsWith(name)
                            && find(".change-now") != null));
  }

  private boolean isTakeBack() {
    return DesktopStage.on(
        () -> focused() instanceof Button button && "撤销这一处".equals(button.getText()));
  }

  private List<String> toasts() {
    return stage.getScene().getRoot().lookupAll(".toast .label").stream()
        .map(n -> ((Label) n).getText())
        .toList();
  }

  private int count(String selector) {
    return DesktopStage.on(() -> stage.getScene().getRoot().lookupAll(selector).size());
  }

  private void back() {
    robot.press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    settle();
    until(() -> find(".practice-main") != null);
  }

  /** What the audit trail of the office's store tells. */
  private List<String> actionsOfOffice() {
    try (Session session =
        new SignIn(wiring.gate())
            .signIn(store(), FoundedStore.USER, FoundedStore.PASSWORD.toCharArray())) {
      return session
          .store()
          .store()
          .read(
              r -> {
                assertThat(PracticeTown.isIn(r.settings())).isFalse();
                return r.auditRecords().find(AuditQuery.newest(500)).stream()
                    .map(AuditRecord::action)
                    .toList();
              });
    }
  }

  private PracticeStanding practised(PracticeExercise exercise) {
    PracticeOffice practice =
        new PracticeOffice(wiring.texts(), folder.resolve("yihu-practice"), CLOCK);
    Wiring own = practice.wiring();
    try (Session session = practice.open(own, Progress.NONE).orElseThrow()) {
      PracticeTown town =
          PracticeOffice.town(own.office(session, Optional.empty()), wiring.texts(), CLOCK);
      return town.standings(session.actor()).get(exercise.ordinal());
    }
  }

  private void enter() {
    until(
        () -> focused() instanceof Button button && button.getStyleClass().contains("first-card"));
    type(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
    until(() -> find(".practice-main") != null);
    settle();
  }

  private void choose(PracticeExercise exercise) {
    for (int i = 0; i < exercise.ordinal(); i++) {
      type(KeyCode.DOWN);
    }
    assertThat(text(".exercise-head .title"))
        .isEqualTo(wiring.texts().get("practice.title." + exercise.word()));
  }

  private Destination destination() {
    return DesktopStage.on(() -> ((Shell) find(".shell")).destination().orElseThrow());
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private Node find(String selector) {
    return stage.getScene().getRoot().lookup(selector);
  }

  private String text(String selector) {
    return DesktopStage.on(() -> ((Label) find(selector)).getText());
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      robot.type(key);
      settle();
    }
  }

  private void control(KeyCode key) {
    robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    settle();
  }

  private void settle() {
    until(
        () ->
            desktop.tasks().running().get() == 0
                && desktop.tasks().jobs().stream().allMatch(job -> job.isOver()));
  }

  private static void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          60,
          TimeUnit.SECONDS,
          () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return DesktopStage.on(condition::getAsBoolean);
          });
    } catch (TimeoutException e) {
      throw new AssertionError("never came to hold", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
