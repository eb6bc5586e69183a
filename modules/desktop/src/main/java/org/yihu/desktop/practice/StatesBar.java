package org.yihu.desktop.practice;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.practice.PracticeStanding;

/** 十格: one piece for each exercise, its state told by ground and sign. */
final class StatesBar extends HBox {
  private final StateChips chips;

  StatesBar(StateChips chips) {
    this.chips = chips;
    getStyleClass().add("states-bar");
  }

  void show(List<PracticeStanding> all) {
    getChildren().setAll(all.stream().map(this::piece).toList());
  }

  private Label piece(PracticeStanding standing) {
    Label piece = new Label();
    String word = standing.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    piece.getStyleClass().addAll("state-piece", "state-" + word);
    piece.setMaxWidth(Double.MAX_VALUE);
    piece.setAccessibleText(standing.exercise().number() + " " + chips.word(standing));
    HBox.setHgrow(piece, Priority.ALWAYS);
    String icon =
        switch (standing.state()) {
          case SOLVED -> "bi-check";
          case ON_THE_WAY -> "bi-pencil-fill";
          case LACKING -> "bi-exclamation-triangle-fill";
          case RESET -> "bi-arrow-counterclockwise";
          case NOT_BEGUN -> "";
        };
    if (!icon.isEmpty()) {
      piece.setGraphic(Icons.of(icon, "icon-12"));
    }
    return piece;
  }
}
