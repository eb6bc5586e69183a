package org.yihu.desktop.shell;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.text.Texts;

/**
 * 通知: short messages at the bottom right that never take the focus. At most three are shown; errors
 * stay until they are closed.
 */
public final class Toasts {
  private static final int MOST = 3;
  private static final Duration SHORT = Duration.seconds(6);
  private static final Duration LONG = Duration.seconds(10);

  private final Texts texts;
  private final VBox box;
  private final Consumer<Runnable> undoable;

  /**
   * @param box where they appear
   * @param undoable receives what Ctrl+Z undoes while a toast offers it; null when it no longer
   *     does
   */
  Toasts(Texts texts, VBox box, Consumer<Runnable> undoable) {
    this.texts = texts;
    this.box = box;
    this.undoable = undoable;
  }

  /** Something is done. */
  public void told(String text) {
    show(text, "toast-told", "bi-check-circle-fill", SHORT);
  }

  /** Something is done and can be taken back, also with Ctrl+Z. */
  public void undoable(String text, Runnable undo) {
    HBox toast = show(text, "toast-told", "bi-check-circle-fill", LONG);
    Runnable once =
        () -> {
          if (box.getChildren().remove(toast)) {
            undoable.accept(null);
            undo.run();
          }
        };
    Button button = new Button(texts.get("shell.undo"));
    button.getStyleClass().add("small");
    button.setOnAction(e -> once.run());
    toast.getChildren().add(toast.getChildren().size() - 1, button);
    undoable.accept(once);
  }

  /** Something was refused or failed; stays until closed. */
  public void failed(String text) {
    show(text, "toast-failed", "bi-x-circle-fill", Duration.INDEFINITE);
  }

  private HBox show(String text, String style, String icon, Duration time) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setMaxWidth(Double.MAX_VALUE);
    Button close = new Button();
    close.setGraphic(Icons.of("bi-x"));
    close.getStyleClass().addAll("flat", "icon-button");
    close.setAccessibleText(texts.get("shell.close"));
    close.setFocusTraversable(false);
    HBox toast = new HBox(Icons.of(icon), words, close);
    toast.getStyleClass().addAll("toast", style);
    close.setOnAction(e -> remove(toast));
    box.getChildren().add(toast);
    if (box.getChildren().size() > MOST) {
      box.getChildren().removeFirst();
    }
    if (!time.isIndefinite()) {
      PauseTransition pause = new PauseTransition(time);
      pause.setOnFinished(e -> remove(toast));
      pause.play();
    }
    return toast;
  }

  private void remove(Node toast) {
    box.getChildren().remove(toast);
  }
}
