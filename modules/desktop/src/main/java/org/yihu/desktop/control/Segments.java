package org.yihu.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** 分段筛选: one of a few; arrows move, one tab stop, a count inside each. */
public final class Segments<T> extends HBox {
  private final ObjectProperty<T> chosen = new SimpleObjectProperty<>();
  private final ToggleGroup group = new ToggleGroup();
  private final List<T> values;
  private final List<ToggleButton> buttons = new ArrayList<>();

  public Segments(List<T> values, Function<T, String> word) {
    this.values = List.copyOf(values);
    getStyleClass().add("segments");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    for (T value : values) {
      ToggleButton button = new ToggleButton(word.apply(value));
      button.setToggleGroup(group);
      button.setFocusTraversable(false);
      button.setOnAction(e -> choose(value));
      button.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
      button.setMinWidth(USE_PREF_SIZE);
      buttons.add(button);
      getChildren().add(button);
    }
    chosen.addListener((o, old, now) -> select(now));
    choose(values.getFirst());
  }

  public ObjectProperty<T> chosenProperty() {
    return chosen;
  }

  public void choose(T value) {
    chosen.set(value);
    select(value);
  }

  /** Sets the count inside a segment; negative takes it away. */
  public void count(T value, long number) {
    Label count = new Label(String.valueOf(number));
    count.getStyleClass().add("count");
    ToggleButton button = buttons.get(values.indexOf(value));
    button.setGraphic(number < 0 ? null : count);
  }

  private void select(T value) {
    for (int i = 0; i < buttons.size(); i++) {
      boolean on = values.get(i).equals(value);
      buttons.get(i).setSelected(on);
      buttons.get(i).setFocusTraversable(on);
    }
  }

  private void move(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    if (step != 0) {
      int next = Math.clamp(values.indexOf(chosen.get()) + step, 0, values.size() - 1);
      choose(values.get(next));
      Focus.to(buttons.get(next));
      event.consume();
    }
  }
}
