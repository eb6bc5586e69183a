package org.yihu.desktop.application;

import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.yihu.desktop.control.Focus;

/** Yes or no, with neither chosen before somebody answers; Space or an arrow chooses. */
final class AnswerField extends HBox {
  private final ToggleButton no;
  private final ToggleButton yes;
  private final Consumer<String> answered;

  AnswerField(String noWord, String yesWord, String value, Consumer<String> answered) {
    this.answered = answered;
    ToggleGroup group = new ToggleGroup();
    no = button(noWord, "false", group);
    yes = button(yesWord, "true", group);
    getStyleClass().addAll("segments", "answer");
    getChildren().addAll(no, yes);
    no.setSelected(value.equals("false"));
    yes.setSelected(value.equals("true"));
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                Focus.to(yes.isSelected() ? yes : no);
              }
            });
  }

  private ToggleButton button(String word, String value, ToggleGroup group) {
    ToggleButton button = new ToggleButton(word);
    button.setToggleGroup(group);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(
        e -> {
          button.setSelected(true);
          answered.accept(value);
        });
    return button;
  }

  private void pressed(KeyEvent event) {
    boolean right = event.getCode() == KeyCode.RIGHT;
    if (right || event.getCode() == KeyCode.LEFT) {
      ToggleButton chosen = right ? yes : no;
      Focus.to(chosen);
      chosen.fire();
      event.consume();
    }
  }
}
