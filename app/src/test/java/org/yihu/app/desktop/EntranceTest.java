package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yihu.app.FoundedStore.CLOCK;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
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

@DisplayName("首次启动与登录：只用键盘")
class EntranceTest {
  private static final String PASSWORD = "correct horse";

  @TempDir private Path folder;
  private final FxRobot robot = new FxRobot();
  private final RememberedPreferences preferences = new RememberedPreferences();
  private final FixedFiles files = new FixedFiles();
  private Stage stage;
  private Desktop desktop;

  @BeforeEach
  void begin() throws Exception {
    stage = FxToolkit.registerPrimaryStage();
    open();
  }

  private void open() {
    desktop =
        DesktopStage.on(
            () -> {
              Desktop opened =
                  new Desktop(
                      new Wiring(CLOCK, Wiring.allTexts()), stage, preferences, files, folder);
              opened.show(new Desktop.Start(Optional.empty(), Optional.empty()));
              return opened;
            });
    settle();
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
  @DisplayName("选位置、单位、第一个用户，恢复函存成文件并核对末组，进入工作台；再次登录先错后对")
  void first_start_then_sign_in() throws Exception {
    Path store = folder.resolve("office");
    robot.write(store.toString()).type(KeyCode.ENTER);
    settle();
    robot.write("mdz");
    settle();
    assertThat(labels()).contains("美岱召镇", "150221106000");
    robot.type(KeyCode.ENTER);
    settle();
    robot.write("高娃").type(KeyCode.TAB).write("gaowa").type(KeyCode.TAB).write(PASSWORD);
    robot.type(KeyCode.TAB).write("correct hors").type(KeyCode.ENTER);
    settle();
    assertThat(labels()).contains("两次输入的密码不一样");
    robot.write("e").type(KeyCode.ENTER);
    until(".recovery-code");
    Path letter = folder.resolve("letter.pdf");
    files.next(letter);
    robot.type(KeyCode.SPACE);
    settle();
    assertThat(Files.readAllBytes(letter)).startsWith("%PDF-".getBytes());
    String code = DesktopStage.on(() -> ((Label) find(".recovery-code")).getText());
    robot.type(KeyCode.TAB).write("WRONG").type(KeyCode.ENTER);
    settle();
    assertThat(labels()).contains("与最后一组不一致，对照打印件再输一次");
    robot.push(KeyCode.CONTROL, KeyCode.A).write(code.substring(code.lastIndexOf('-') + 1));
    robot.type(KeyCode.ENTER);
    until(".navigation");
    assertThat(stage.getTitle()).isEqualTo("一户 · 美岱召镇");

    DesktopStage.on(
        () -> {
          desktop.close();
          return null;
        });
    open();
    assertThat(labels()).contains("高娃，输入密码", "美岱召镇");
    robot.write("wrong horse").type(KeyCode.ENTER);
    settle();
    assertThat(labels()).contains("用户名或密码不正确，再错 4 次将锁定");
    robot.write(PASSWORD).type(KeyCode.ENTER);
    until(".navigation");
    assertThat(DesktopStage.on(() -> find(".shell"))).isInstanceOf(Shell.class);
  }

  @Test
  @DisplayName("只读打开：Tab、空格勾上，页头有标记，改的都被拒绝并说明")
  void opens_read_only() {
    Path store = folder.resolve("office");
    robot.write(store.toString()).type(KeyCode.ENTER);
    settle();
    robot.write("mdz");
    settle();
    robot.type(KeyCode.ENTER);
    settle();
    robot.write("高娃").type(KeyCode.TAB).write("gaowa").type(KeyCode.TAB).write(PASSWORD);
    robot.type(KeyCode.TAB).write(PASSWORD).type(KeyCode.ENTER);
    until(".recovery-code");
    String code = DesktopStage.on(() -> ((Label) find(".recovery-code")).getText());
    robot.type(KeyCode.TAB).write(code.substring(code.lastIndexOf('-') + 1));
    robot.type(KeyCode.ENTER);
    until(".navigation");
    DesktopStage.on(
        () -> {
          desktop.close();
          return null;
        });
    open();
    robot.write(PASSWORD).type(KeyCode.TAB);
    robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
    until(".navigation");
    assertThat(labels()).contains("只读打开");
    Shell shell = DesktopStage.on(() -> (Shell) find(".shell"));
    DesktopStage.on(
        () -> {
          shell.open(new Destination.Administration("synonyms"));
          return null;
        });
    settle();
    robot.type(KeyCode.INSERT);
    robot.write("行次").type(KeyCode.ENTER);
    wait(() -> words().stream().anyMatch(t -> t != null && t.startsWith("只读打开，不能改")));
    if (System.getProperty("peek") != null) {
      DesktopStage.on(
          () -> {
            Pictures.write(stage.getScene(), Path.of("/tmp/shots-settings/read-only.png"));
            return null;
          });
    }
  }

  private java.util.List<String> words() {
    return stage.getScene().getRoot().lookupAll(".label").stream()
        .filter(n -> n instanceof Label)
        .map(n -> ((Label) n).getText())
        .toList();
  }

  private java.util.List<String> labels() {
    return DesktopStage.on(this::words);
  }

  private Node find(String selector) {
    return stage.getScene().getRoot().lookup(selector);
  }

  private void until(String selector) {
    wait(() -> find(selector) != null);
    settle();
  }

  private void settle() {
    wait(
        () ->
            desktop.tasks().running().get() == 0
                && desktop.tasks().jobs().stream().allMatch(job -> job.isOver()));
  }

  private static void wait(java.util.function.BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          90,
          java.util.concurrent.TimeUnit.SECONDS,
          () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return DesktopStage.on(condition::getAsBoolean);
          });
    } catch (java.util.concurrent.TimeoutException e) {
      throw new AssertionError("never came to hold", e);
    }
    WaitForAsyncUtils.waitForFxEvents();
  }
}
