package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;
import org.yihu.app.household.SampleOffice;
import org.yihu.desktop.shell.Destination;
import org.yihu.testsupport.SampleFamily;

@DisplayName("每一页在新单位里都打得开")
class ScreensTest {

  @TempDir private Path folder;

  private static List<Destination> destinations() {
    return List.of(
        new Destination.Workbench(),
        new Destination.Statistics(),
        new Destination.Applications(),
        new Destination.Application(Optional.empty()),
        new Destination.Investigations(),
        new Destination.Boards(),
        new Destination.VillageNotices(),
        new Destination.Decisions(),
        new Destination.Payments(),
        new Destination.Households(),
        new Destination.WorkbookImport(Optional.empty()),
        new Destination.Administration("users"),
        new Destination.Administration("policy"),
        new Destination.Administration("calendar"),
        new Destination.Administration("templates"),
        new Destination.Administration("audit"),
        new Destination.Administration("backup"),
        new Destination.Administration("appearance"),
        new Destination.Administration("password"),
        new Destination.Administration("about"),
        new Destination.Practice());
  }

  @Test
  @DisplayName("标题是中文，没有报错；100%、150%、200% 字号下页框都在，按钮上的字一个不缺")
  void every_screen_opens_in_a_new_office() {
    FoundedStore founded = FoundedStore.in(folder);
    try (DesktopStage desktop =
        DesktopStage.show(founded, new FixedFiles(), new Destination.Workbench())) {
      List<String> cut = new ArrayList<>();
      for (double scale : new double[] {1, 1.5, 2}) {
        desktop.rescale(scale);
        for (Destination destination : destinations()) {
          desktop.open(destination);
          String title =
              DesktopStage.on(() -> ((Label) desktop.shell().lookup(".place .title")).getText());
          assertThat(title).as("%s", destination).matches("\\p{IsHan}.*");
          assertThat(
                  DesktopStage.on(
                      () ->
                          desktop.shell().lookupAll(".toast-failed").size()
                              + desktop.shell().lookupAll(".dialog-sheet").size()))
              .as("failures of %s", destination)
              .isZero();
          assertThat(cutOff(desktop)).as("frame of %s at %s", destination, scale).isZero();
          CutWords.in(desktop).forEach(w -> cut.add(destination + " " + scale + ": " + w));
        }
      }
      assertThat(cut).isEmpty();
    }
  }

  @Test
  @DisplayName("家庭档案：150%、200% 字号下每一页的按钮字一个不缺")
  void no_word_of_a_household_file_is_cut() {
    SampleOffice office = new SampleOffice(folder);
    try (DesktopStage desktop =
        DesktopStage.show(
            office.wiring(), office.session(), new FixedFiles(), new Destination.Workbench())) {
      for (double scale : new double[] {1.5, 2}) {
        desktop.rescale(scale);
        desktop.open(new Destination.HouseholdFile(SampleFamily.CODE));
        desktop.until(() -> desktop.shell().lookup(".person-card") != null);
        TabPane tabs = (TabPane) desktop.shell().lookup(".file-tabs");
        for (Tab tab : tabs.getTabs()) {
          DesktopStage.on(
              () -> {
                tabs.getSelectionModel().select(tab);
                return null;
              });
          desktop.settle();
          assertThat(CutWords.in(desktop)).as("%s at %s", tab.getText(), scale).isEmpty();
          assertThat(cutOff(desktop)).as("frame of %s at %s", tab.getText(), scale).isZero();
        }
      }
    }
  }

  /** Pixels of the header or the status bar that lie outside of the window. */
  private static double cutOff(DesktopStage desktop) {
    return DesktopStage.on(
        () -> {
          double width = desktop.shell().getScene().getWidth();
          double height = desktop.shell().getScene().getHeight();
          double most = 0;
          for (String part : List.of(".header", ".status-bar")) {
            Node shown = desktop.shell().lookup(part);
            Bounds place = shown.localToScene(shown.getLayoutBounds());
            most = Math.max(most, Math.max(-place.getMinX(), place.getMaxX() - width));
            most = Math.max(most, Math.max(-place.getMinY(), place.getMaxY() - height));
          }
          return Math.max(0, most);
        });
  }
}
