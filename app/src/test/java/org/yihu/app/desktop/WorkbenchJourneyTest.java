package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.desktop.shell.Destination;

@DisplayName("工作台、查找、统计：只用键盘")
class WorkbenchJourneyTest {
  @TempDir private Path folder;
  private final FixedFiles files = new FixedFiles();
  private DesktopStage desktop;

  private void open(WorkbenchOffice made) {
    desktop = DesktopStage.show(made.wiring(), made.session(), files, new Destination.Workbench());
    desktop.settle();
  }

  @AfterEach
  void close() {
    desktop.close();
  }

  private void type(KeyCode... keys) {
    for (KeyCode key : keys) {
      desktop.robot().type(key);
    }
    desktop.settle();
  }

  private void control(KeyCode key) {
    desktop.robot().press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
    desktop.settle();
  }

  private TableView<?> table() {
    return (TableView<?>) desktop.shell().lookup(".workbench .yh-table");
  }

  @Test
  @DisplayName("向下一行，Enter 开到办这一步的地方；返回后仍在那一行")
  void enter_opens_the_step() {
    open(WorkbenchOffice.small(folder));
    assertThat(DesktopStage.on(() -> table().getItems().size())).isEqualTo(7);

    type(KeyCode.DOWN, KeyCode.ENTER);
    assertThat(desktop.shell().destination()).contains(new Destination.VillageNotices());

    desktop.robot().press(KeyCode.ALT, KeyCode.LEFT).release(KeyCode.LEFT, KeyCode.ALT);
    desktop.settle();
    assertThat(desktop.shell().destination()).contains(new Destination.Workbench());
    assertThat(DesktopStage.on(() -> table().getSelectionModel().getSelectedIndex())).isEqualTo(1);
  }

  @Test
  @DisplayName("Ctrl+K，打拼音首字母，Enter 打开档案；Esc 关闭后焦点回原处")
  void search_by_keyboard() {
    open(WorkbenchOffice.small(folder));
    var before = DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner());
    control(KeyCode.K);
    desktop.until(() -> desktop.shell().lookup(".palette") != null);
    type(KeyCode.ESCAPE);
    desktop.until(() -> !desktop.shell().context().dialogs().isShowing());
    assertThat(DesktopStage.on(() -> desktop.shell().getScene().getFocusOwner())).isEqualTo(before);

    control(KeyCode.K);
    desktop.robot().write("wyqmg");
    desktop.settle();
    type(KeyCode.ENTER);
    assertThat(desktop.shell().destination().orElseThrow())
        .isInstanceOf(Destination.HouseholdFile.class);
  }

  @Test
  @DisplayName("统计：点数字开名单，导出表格，文件里是同样的数")
  void statistics_export() throws Exception {
    open(WorkbenchOffice.small(folder));
    desktop.open(new Destination.Statistics());
    Hyperlink number = DesktopStage.on(() -> (Hyperlink) desktop.shell().lookup(".balance-number"));
    assertThat(number.getText()).isEqualTo("0");
    DesktopStage.on(
        () -> {
          number.fire();
          return null;
        });
    desktop.until(() -> desktop.shell().lookup(".rows-sheet") != null);
    type(KeyCode.ESCAPE);

    control(KeyCode.P);
    assertThat(desktop.savePapers(files, folder.resolve("月报.pdf")))
        .contains("社会救助月报", "各类相符", "合计", "近十二个月");

    Path target = folder.resolve("统计.xlsx");
    files.next(target);
    control(KeyCode.E);
    desktop.until(() -> Files.exists(target));
    desktop.settle();
    try (var in = Files.newInputStream(target);
        var workbook = new ReadableWorkbook(in)) {
      assertThat(workbook.getSheets().map(s -> s.getName()))
          .containsExactly("类别", "村", "退出原因", "进出", "应发金额");
    }
  }

  @Test
  @DisplayName("新单位：三条起步的路；没有第一户之前不列表")
  void first_steps() {
    open(WorkbenchOffice.founded(folder));
    assertThat(DesktopStage.on(() -> desktop.shell().lookupAll(".first-card").size())).isEqualTo(3);
    assertThat(DesktopStage.on(() -> desktop.shell().lookup(".workbench .yh-table"))).isNull();
  }
}
