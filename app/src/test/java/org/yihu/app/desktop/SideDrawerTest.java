package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.household.SampleOffice;
import org.yihu.desktop.shell.Destination;
import org.yihu.testsupport.SampleFamily;

@DisplayName("窄窗的侧栏：100% 一直在，150% 收起，按钮打开、再按收起")
class SideDrawerTest {
  @TempDir private Path folder;

  @Test
  @DisplayName("申请登记、公示、家庭档案")
  void panels_of_three_screens() {
    SampleOffice office = new SampleOffice(folder);
    try (DesktopStage desktop =
        DesktopStage.show(
            office.wiring(), office.session(), new FixedFiles(), new Destination.Workbench())) {
      drawer(desktop, new Destination.Application(Optional.empty()), ".side-panel", "进度与材料");
      drawer(desktop, new Destination.VillageNotices(), ".notice-preview", "预览");
      drawer(desktop, new Destination.HouseholdFile(SampleFamily.CODE), ".overview-side", "救助链与材料");
    }
  }

  @Test
  @DisplayName("调查核对：没有案卷时侧栏和按钮都没有，有了才有")
  void panel_of_an_investigation() {
    FoundedStore founded = FoundedStore.in(folder);
    try (DesktopStage desktop =
        DesktopStage.show(founded, new FixedFiles(), new Destination.Investigations())) {
      desktop.rescale(1.5);
      desktop.open(new Destination.Investigations());
      assertThat(isShown(desktop, ".investigation-side")).isFalse();
      assertThat(button(desktop, "预估与核对").isVisible()).isFalse();
      InvestigationOffice office = new InvestigationOffice(founded);
      office.accept(office.couple("白玉梅", 5200, InvestigationOffice.SHATUGOU));
      drawer(desktop, new Destination.Investigations(), ".investigation-side", "预估与核对");
    }
  }

  private static void drawer(
      DesktopStage desktop, Destination destination, String panel, String word) {
    desktop.rescale(1);
    desktop.open(destination);
    desktop.until(() -> desktop.shell().lookup(panel) != null);
    assertThat(isShown(desktop, panel)).as("%s at 100 %%", panel).isTrue();
    assertThat(button(desktop, word).isVisible()).isFalse();

    desktop.rescale(1.5);
    desktop.open(destination);
    desktop.until(() -> desktop.shell().lookup(panel) != null);
    assertThat(isShown(desktop, panel)).as("%s at 150 %%", panel).isFalse();
    assertThat(button(desktop, word).isVisible()).isTrue();
    fire(desktop, word);
    assertThat(isShown(desktop, panel)).as("%s opened", panel).isTrue();
    fire(desktop, word);
    assertThat(isShown(desktop, panel)).as("%s shut again", panel).isFalse();
  }

  private static void fire(DesktopStage desktop, String word) {
    Button button = button(desktop, word);
    DesktopStage.on(
        () -> {
          button.fire();
          return null;
        });
    desktop.settle();
  }

  private static boolean isShown(DesktopStage desktop, String selector) {
    Node node = DesktopStage.on(() -> desktop.shell().lookup(selector));
    return node.isVisible() && node.isManaged();
  }

  private static Button button(DesktopStage desktop, String word) {
    return DesktopStage.on(
        () ->
            desktop.shell().lookupAll(".button").stream()
                .filter(n -> n instanceof Button b && b.getText().equals(word))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow());
  }
}
