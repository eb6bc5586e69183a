package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
import org.yihu.app.Wiring;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Shell;
import org.yihu.desktop.signin.RecentStores;
import org.yihu.domain.division.DivisionCode;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.practice.PracticeExercise;

@DisplayName("练习镇：只用键盘去、做、检查、重置、回来；本单位的业务库一笔不动")
class PracticeJourneyTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T01:42:08Z"), ZoneId.of("Asia/Shanghai"));
  private static final String PASSWORD = "correct horse";

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final Wiring wiring =
      new Wiring(CLOCK, Wiring.allTexts(), () -> new Argon2Cost(1024, 1, 1));
  private Stage stage;
  private Desktop desktop;

  @BeforeEach
  void signIn() throws Exception {
    new CreateStore(wiring.gate(), wiring.ids(), CLOCK)
        .create(
            new CreateStore.Command(
                store(), new DivisionCode("150221106000"), "gaowa", "高娃", PASSWORD.toCharArray()))
        .session()
        .close();
    RememberedPreferences preferences = new RememberedPreferences();
    new RecentStores(preferences).opened(store(), "美岱召镇", "gaowa", "高娃");
    stage = FxToolkit.registerPrimaryStage();
    desktop =
        DesktopStage.on(
            () -> {
              Desktop opened =
                  new Desktop(wiring.texts(), CLOCK, stage, preferences, new FixedFiles(), folder);
              opened.show(new Desktop.Start(Optional.empty(), Optional.empty()));
              return opened;
            });
    settle();
    robot.write(PASSWORD).type(KeyCode.ENTER);
    until(() -> find(".first-card") != null);
  }

  private Path store() {
    return folder.resolve("office");
  }

  @AfterEach
  void close() {
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
    picture("file");
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

  private void picture(String name) {
    String to = System.getProperty("yihu.peek");
    if (to != null) {
      DesktopStage.on(
          () -> {
            Pictures.write(stage.getScene(), Path.of(to, name + ".png"));
            return null;
          });
    }
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
