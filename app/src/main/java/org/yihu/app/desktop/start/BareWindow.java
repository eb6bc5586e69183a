package org.yihu.app.desktop.start;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** The least that a window needs: what the start of the program is measured against. */
public final class BareWindow {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 660;

  private BareWindow() {}

  public static void main(String[] args) {
    WindowChild child = WindowChild.ofProcess();
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setScene(new Scene(new Label("1"), WIDTH, HEIGHT));
          stage.setMaximized(true);
          stage.show();
          child.afterNextLayout(stage.getScene(), () -> child.shown(stage::hide));
        });
  }
}
