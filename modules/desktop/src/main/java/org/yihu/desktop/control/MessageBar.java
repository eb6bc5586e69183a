package org.yihu.desktop.control;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** 提示条: tinted ground, icon, one sentence, at most one link. One an area. */
public final class MessageBar extends HBox {
  /** How serious it is. */
  public enum Kind {
    TOLD("bi-info-circle"),
    DONE("bi-check-circle-fill"),
    WARNING("bi-exclamation-triangle-fill"),
    DANGER("bi-x-circle-fill");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }
  }

  private final Label words = new Label();

  public MessageBar() {
    words.setWrapText(true);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    getStyleClass().add("message-bar");
    setAlignment(Pos.CENTER_LEFT);
    hide();
  }

  public MessageBar(Kind kind, String sentence) {
    this();
    show(kind, sentence);
  }

  public void show(Kind kind, String sentence) {
    for (Kind each : Kind.values()) {
      getStyleClass().remove(style(each));
    }
    getStyleClass().add(style(kind));
    words.setText(sentence);
    getChildren().setAll(Icons.of(kind.icon), words);
    setVisible(true);
    setManaged(true);
  }

  /** As {@link #show(Kind, String)}, with the one link at the right. */
  public void show(Kind kind, String sentence, String link, Runnable action) {
    show(kind, sentence);
    Hyperlink way = new Hyperlink(link);
    way.setOnAction(e -> action.run());
    way.setMinWidth(USE_PREF_SIZE);
    getChildren().add(way);
  }

  public void hide() {
    setVisible(false);
    setManaged(false);
  }

  private static String style(Kind kind) {
    return "message-" + kind.name().toLowerCase(Locale.ROOT);
  }
}
