package org.yihu.desktop.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.usecases.text.Texts;

/** F1: the keys of the screen in view and of the whole program. */
public final class KeysSheet {
  private static final int COLUMNS = 2;

  private final Texts texts;
  private final Dialogs dialogs;

  public KeysSheet(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  public void show(String screen, List<ScreenKey> own, List<ScreenKey> everywhere) {
    Label heading = new Label(texts.get("shell.keys.everywhere"));
    heading.getStyleClass().addAll("small", "muted");
    VBox content =
        everywhere.isEmpty() ? new VBox(grid(own)) : new VBox(grid(own), heading, grid(everywhere));
    content.getStyleClass().add("gap-8");
    dialogs.show(
        texts.get("shell.keys.title", screen),
        content,
        Dialogs.MIDDLE,
        List.of(DialogButton.cancel(texts.get("shell.keys.close"))));
  }

  private static GridPane grid(List<ScreenKey> keys) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    for (int i = 0; i < keys.size(); i++) {
      int column = i % COLUMNS * 2;
      grid.add(new KeyCap(keys.get(i).cap()), column, i / COLUMNS);
      grid.add(new Label(keys.get(i).word()), column + 1, i / COLUMNS);
    }
    return grid;
  }
}
