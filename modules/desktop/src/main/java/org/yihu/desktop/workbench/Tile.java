package org.yihu.desktop.workbench;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;

/** 数字块: a number that opens its list, with a word and the most urgent detail. */
final class Tile extends Button {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
  private static final PseudoClass PLAIN = PseudoClass.getPseudoClass("plain");

  private final Label number = new Label("0");
  private final Label word;
  private final Label detail = new Label();
  private final List<Node> grounds;

  /**
   * @param tone style class of the icon's ground: danger, warning, accent or neutral
   */
  Tile(String icon, String tone, String word, Runnable opened) {
    this.word = new Label(word);
    StackPane square = new StackPane(Icons.of(icon, "icon-18", tone));
    square.getStyleClass().addAll("tile-icon", "tile-" + tone);
    number.getStyleClass().add("display");
    detail.getStyleClass().addAll("small", "muted");
    HBox first = new HBox(number, this.word);
    first.setAlignment(Pos.BASELINE_LEFT);
    first.getStyleClass().add("gap-8");
    VBox words = new VBox(first, detail);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Node chevron = Icons.of("bi-chevron-right", "icon-14");
    grounds = List.of(square, detail, chevron);
    HBox line = new HBox(square, words, chevron);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("tile-line");
    line.prefWidthProperty().bind(widthProperty().subtract(2));
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().setAll("tile");
    setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(this, Priority.ALWAYS);
    setOnAction(e -> opened.run());
  }

  void show(long count, String words) {
    number.setText(String.valueOf(count));
    detail.setText(words);
    setAccessibleText(count + word.getText() + " " + words);
  }

  /** Number and word alone, as a link in one line. */
  void plain(boolean plain) {
    grounds.forEach(
        g -> {
          g.setVisible(!plain);
          g.setManaged(!plain);
        });
    // as links they keep their words; as tiles they share the line
    double least = plain ? USE_PREF_SIZE : USE_COMPUTED_SIZE;
    number.setMinWidth(least);
    word.setMinWidth(least);
    pseudoClassStateChanged(PLAIN, plain);
  }

  /** Whether its list is the one shown. */
  void mark(boolean on) {
    pseudoClassStateChanged(ON, on);
  }
}
