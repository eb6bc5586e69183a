package org.yihu.desktop.imports;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;

/** One repair to choose: value, what is known, what speaks for it, its digit. */
final class ChoiceCard extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  ChoiceCard(RepairChoice choice, int digit, boolean chosen, Runnable choosing) {
    Region dot = new Region();
    dot.getStyleClass().add("dot");
    Label title = new Label(choice.title());
    title.getStyleClass().add("strong");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(title, spacer, new KeyCap(String.valueOf(digit)));
    VBox words = new VBox(head);
    words.getStyleClass().add("words");
    HBox.setHgrow(words, Priority.ALWAYS);
    if (!choice.detail().isEmpty()) {
      Label detail = new Label(choice.detail());
      detail.getStyleClass().addAll("small", "muted");
      detail.setWrapText(true);
      detail.setMinHeight(USE_PREF_SIZE);
      words.getChildren().add(detail);
    }
    if (!choice.marks().isEmpty()) {
      HBox marks = new HBox();
      marks.getStyleClass().add("marks");
      choice.marks().forEach(m -> marks.getChildren().add(mark(m)));
      words.getChildren().add(marks);
    }
    getChildren().addAll(dot, words);
    getStyleClass().add("choice");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setAccessibleText(digit + " " + choice.title() + " " + choice.detail());
    pseudoClassStateChanged(CHOSEN, chosen);
    setOnMouseClicked(e -> choosing.run());
    setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.SPACE) {
            choosing.run();
            e.consume();
          }
        });
  }

  private static Label mark(RepairChoice.Mark mark) {
    Label chip = new Label(mark.word());
    chip.setGraphic(Icons.of(mark.good() ? "bi-check" : "bi-x", "icon-12"));
    chip.getStyleClass().addAll("status-chip", mark.good() ? "status-done" : "status-refused");
    return chip;
  }
}
