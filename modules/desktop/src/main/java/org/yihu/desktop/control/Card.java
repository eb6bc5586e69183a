package org.yihu.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** 卡片: one border, a head of 40 with title, a body. */
public final class Card extends VBox {
  private final HBox head = new HBox();

  public Card(String title, Node body) {
    Label name = new Label(title);
    name.getStyleClass().add("strong");
    name.setMinWidth(USE_PREF_SIZE);
    head.getStyleClass().add("card-head");
    head.setAlignment(Pos.CENTER_LEFT);
    head.getChildren().add(name);
    getStyleClass().add("card");
    getChildren().addAll(head, body);
    VBox.setVgrow(body, Priority.ALWAYS);
  }

  /** Muted words after the title. */
  public Card saying(Label words) {
    words.getStyleClass().addAll("small", "muted");
    head.getChildren().add(words);
    return this;
  }

  /** Controls at the right of the head. */
  public Card with(Node... controls) {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    head.getChildren().add(spacer);
    head.getChildren().addAll(controls);
    return this;
  }
}
