package org.yihu.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** 没有内容时: what would be here, why it is not, and one way on. */
public final class EmptyState extends VBox {
  public EmptyState(String icon, String what, String why) {
    Label first = new Label(what);
    first.getStyleClass().add("strong");
    Label second = new Label(why);
    second.getStyleClass().addAll("small", "muted");
    second.setWrapText(true);
    getChildren().addAll(Icons.of(icon, "icon-32"), first, second);
    getStyleClass().add("empty-state");
    setAlignment(Pos.CENTER);
  }

  /** Adds the one button. */
  public EmptyState with(String verb, Runnable action) {
    Button button = new Button(verb);
    button.setOnAction(e -> action.run());
    getChildren().add(button);
    return this;
  }
}
