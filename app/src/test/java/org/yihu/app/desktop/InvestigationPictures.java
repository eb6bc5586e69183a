package org.yihu.app.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.style.Theme;
import org.yihu.domain.casework.Case;

/** Draws the investigation into a folder, to be looked at. */
public final class InvestigationPictures {
  private InvestigationPictures() {}

  public static void main(String[] arguments) throws Exception {
    Path to = Path.of(arguments[0]);
    FoundedStore founded = FoundedStore.in(Files.createTempDirectory("yihu-pictures"));
    InvestigationOffice office = new InvestigationOffice(founded);
    Case family = office.family();
    office.report(family);
    office.step(
        family,
        "neighbour",
        Map.of(
            "date",
            "2026-11-23",
            "visitors",
            List.of("巴图", "李文秀"),
            "neighbour",
            "同组邻居，东院",
            "findings",
            "孙志强常年在萨拉齐镇打工，家里养羊十几只。"));
    office.accept(office.couple("白玉梅", 5200, InvestigationOffice.SHATUGOU));
    office.investigate(office.couple("张有才", 7000, InvestigationOffice.MEIDAIZHAO));
    office.accept(office.couple("娜仁花", 3000, InvestigationOffice.SHATUGOU));
    try (DesktopStage desktop =
        DesktopStage.show(
            founded, new FixedFiles(), new Destination.Investigation(family.number().toString()))) {
      desktop.picture(to.resolve("investigation-empty.png"));
      desktop.robot().type(KeyCode.F2);
      desktop.robot().write("19200", 0);
      desktop.robot().type(KeyCode.TAB);
      desktop.robot().write("工资转账记录", 0);
      desktop.robot().type(KeyCode.F2);
      for (int i = 0; i < 4; i++) {
        desktop.robot().type(KeyCode.ENTER);
      }
      desktop.robot().write("1800", 0);
      desktop.settle();
      desktop.robot().type(KeyCode.UP);
      desktop.settle();
      desktop.picture(to.resolve("investigation.png"));
      DesktopStage.on(
          () -> {
            desktop.appearance().themeProperty().set(Theme.DARK);
            return null;
          });
      desktop.picture(to.resolve("investigation-dark.png"));
    }
    decisions(to);
    System.exit(0);
  }

  private static void decisions(Path to) throws Exception {
    FoundedStore founded = FoundedStore.in(Files.createTempDirectory("yihu-pictures"));
    InvestigationOffice office = new InvestigationOffice(founded);
    office.determine(office.couple("任秀莲", 5200, InvestigationOffice.SHATUGOU));
    office.posted(office.couple("其其格", 4800, InvestigationOffice.MEIDAIZHAO));
    office.posted(office.couple("张有才", 3000, InvestigationOffice.SHATUGOU));
    Case held = office.couple("布和", 5000, InvestigationOffice.MEIDAIZHAO);
    office.granted(held);
    office.raised(held, 10800);
    try (DesktopStage desktop =
        DesktopStage.show(founded, new FixedFiles(), new Destination.Decisions())) {
      DesktopStage.on(
          () -> {
            desktop.appearance().themeProperty().set(Theme.LIGHT);
            return null;
          });
      desktop.robot().press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
      desktop.settle();
      desktop.robot().press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
      desktop.settle();
      desktop.picture(to.resolve("decisions.png"));
      desktop.open(new Destination.Hearing(held.number().toString()));
      desktop.settle();
      desktop.picture(to.resolve("hearing.png"));
    }
  }
}
