package org.yihu.app.desktop;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** What the window shows while a store is opened: what is done, and the last line told. */
final class Waiting extends VBox {
  private static final int WIDTH = 320;

  private final Label line = new Label();

  Waiting(String what) {
    Label title = new Label(what);
    title.getStyleClass().add("title");
    line.getStyleClass().addAll("small", "muted");
    ProgressBar bar = new ProgressBar();
    bar.setPrefWidth(WIDTH);
    getChildren().addAll(title, bar, line);
    getStyleClass().addAll("shell", "gap-12");
    setAlignment(Pos.CENTER);
  }

  /** Tells a line from any thread. */
  void tellLater(String told) {
    Platform.runLater(() -> line.setText(told.strip()));
  }
}
