package org.yihu.app.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.yihu.app.FoundedStore;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.style.Theme;
import org.yihu.domain.casework.Case;

/** Draws the screens of determination and notices into a folder, to be looked at. */
public final class BoardPictures {
  private BoardPictures() {}

  public static void main(String[] arguments) throws Exception {
    Path to = Path.of(arguments[0]);
    FoundedStore founded = FoundedStore.in(Files.createTempDirectory("yihu-pictures"));
    BoardOffice office = new BoardOffice(founded);
    Case family = office.family();
    office.determine(family);
    Case second = office.couple("吉日嘎拉", 5200, BoardOffice.MEIDAIZHAO);
    office.investigate(second);
    office.giveOpinion(second);
    Case third = office.couple("郝秀英", 9800, BoardOffice.MEIDAIZHAO);
    office.investigate(third);
    Case fourth = office.couple("田福贵", 21000, BoardOffice.MEIDAIZHAO);
    office.investigate(fourth);
    office.giveOpinion(fourth);
    Case fifth = office.couple("张有才", 7000, BoardOffice.MEIDAIZHAO);
    office.accept(fifth);
    Case sixth = office.couple("温德胜", 3000, BoardOffice.SHATUGOU);
    office.investigate(sixth);
    office.giveOpinion(sixth);
    office.office().noticeDesk().remark(office.session().actor(), fourth.id().toString(), "患尿毒症");
    try (DesktopStage desktop =
        DesktopStage.show(founded, new FixedFiles(), new Destination.Boards())) {
      desktop.picture(to.resolve("boards.png"));
      desktop.open(new Destination.Board(family.number().toString()));
      desktop.settle();
      desktop.picture(to.resolve("board.png"));
      desktop.robot().press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
      desktop.settle();
      desktop.robot().write("10800", 0);
      desktop.settle();
      desktop.picture(to.resolve("board-trial.png"));
      desktop.open(new Destination.VillageNotices());
      desktop.picture(to.resolve("notices.png"));
      if (arguments.length > 1) {
        return;
      }
      DesktopStage.on(
          () -> {
            desktop.appearance().themeProperty().set(Theme.DARK);
            return null;
          });
      desktop.picture(to.resolve("board-dark.png"));
      DesktopStage.on(
          () -> {
            desktop.appearance().themeProperty().set(Theme.CONTRAST);
            return null;
          });
      desktop.picture(to.resolve("board-contrast.png"));
    }
    System.exit(0);
  }
}
