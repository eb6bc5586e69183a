package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;

@DisplayName("主窗口：导航、快捷键、状态栏")
class ShellTest {

  @TempDir private Path folder;
  private DesktopStage desktop;

  @BeforeEach
  void open() {
    FoundedStore founded = FoundedStore.in(folder);
    desktop = DesktopStage.show(founded, new FixedFiles(), new Destination.Workbench());
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  @Test
  @DisplayName("Ctrl+数字按次序打开导航各项，Alt+左返回")
  void keys_open_entries_in_order() {
    desktop.robot().press(KeyCode.CONTROL, KeyCode.DIGIT5).release(KeyCode.CONTROL, KeyCode.DIGIT5);
    desktop.settle();
    assertThat(desktop.shell().destination()).contains(new Destination.VillageNotices());
    desktop.robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    desktop.settle();
    assertThat(desktop.shell().destination()).contains(new Destination.Workbench());
  }

  @Test
  @DisplayName("F1 列出本页快捷键，Esc 关闭后焦点回到原处")
  void f1_tells_keys_and_gives_the_focus_back() {
    var before = DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner());
    desktop.robot().type(KeyCode.F1);
    desktop.until(() -> desktop.shell().lookup(".dialog-sheet") != null);
    assertThat(DesktopStage.on(() -> desktop.shell().lookupAll(".keys-grid .key-cap").size()))
        .isGreaterThan(5);
    desktop.robot().type(KeyCode.ESCAPE);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    assertThat(DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner())).isEqualTo(before);
  }

  @Test
  @DisplayName("业务库确认保存后，状态栏写出时刻")
  void status_bar_tells_the_confirmed_save() {
    desktop
        .office()
        .store()
        .write(
            registers -> {
              registers.settings().put("office.note", "1");
              return null;
            });
    desktop.settle();
    Label saved = DesktopStage.on(() -> (Label) desktop.shell().lookup(".status-saved"));
    assertThat(saved.getText()).isEqualTo("已保存 09:42:08");
  }

  @Test
  @DisplayName("窗口线程上读写业务库即报错")
  void store_is_kept_off_the_windows_thread() {
    String refused =
        DesktopStage.on(
            () -> {
              try {
                return desktop.office().store().read(registers -> "read");
              } catch (IllegalStateException e) {
                return e.getMessage();
              }
            });
    assertThat(refused).isEqualTo("store read on the window's thread");
  }
}
