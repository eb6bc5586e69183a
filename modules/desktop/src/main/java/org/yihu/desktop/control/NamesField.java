package org.yihu.desktop.control;

import java.util.List;
import java.util.regex.Pattern;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * 姓名: chips and a field after them. Enter or a comma takes what is typed, or the only name that it
 * begins; Backspace in the empty field takes the last away.
 */
public final class NamesField extends HBox {
  private static final int MOST = 8;
  private static final Pattern SEPARATORS = Pattern.compile(".*[,\\u3001\\uff0c]");

  private final ObservableList<String> names;
  private final List<String> known;
  private final TextField field = new TextField();
  private final ContextMenu offered = new ContextMenu();

  /**
   * @param names what is in the field
   * @param known names offered while typing; may change
   */
  public NamesField(ObservableList<String> names, List<String> known) {
    this.names = names;
    this.known = known;
    getStyleClass().addAll("names-field", "text-input");
    setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(field, Priority.ALWAYS);
    names.addListener((ListChangeListener<String>) c -> draw());
    field.textProperty().addListener((o, old, now) -> typed(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    field.focusedProperty().addListener((o, old, now) -> left(now));
    accessibleTextProperty().addListener((o, old, now) -> field.setAccessibleText(now));
    setOnMouseClicked(e -> field.requestFocus());
    draw();
  }

  /** The field that takes the focus. */
  public TextField field() {
    return field;
  }

  private void draw() {
    getChildren().clear();
    for (String name : names) {
      Label chip = new Label(name, Icons.of("bi-person", "icon-12"));
      chip.getStyleClass().addAll("status-chip", "status-running");
      chip.setMinWidth(USE_PREF_SIZE);
      getChildren().add(chip);
    }
    getChildren().add(field);
  }

  private void typed(String text) {
    boolean ends = SEPARATORS.matcher(text).matches();
    if (ends) {
      take(text.substring(0, text.length() - 1));
      return;
    }
    List<String> begun = begun(text);
    offered.hide();
    offered.getItems().setAll(begun.stream().map(this::item).toList());
    if (!begun.isEmpty() && field.isFocused()) {
      offered.show(field, Side.BOTTOM, 0, 0);
    }
  }

  private List<String> begun(String text) {
    String typed = text.strip();
    return typed.isEmpty()
        ? List.of()
        : known.stream()
            .filter(n -> n.startsWith(typed) && !names.contains(n))
            .limit(MOST)
            .toList();
  }

  private MenuItem item(String name) {
    MenuItem item = new MenuItem(name);
    item.setOnAction(e -> take(name));
    return item;
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && !event.isControlDown() && !field.getText().isBlank()) {
      List<String> begun = begun(field.getText());
      take(begun.size() == 1 ? begun.getFirst() : field.getText());
      event.consume();
    } else if (event.getCode() == KeyCode.BACK_SPACE
        && field.getText().isEmpty()
        && !names.isEmpty()) {
      names.removeLast();
      field.requestFocus();
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused && !field.getText().isBlank() && !offered.isShowing()) {
      take(field.getText());
    }
  }

  private void take(String typed) {
    String name = typed.strip();
    boolean within = field.isFocused();
    offered.hide();
    field.clear();
    if (!name.isEmpty() && !names.contains(name)) {
      names.add(name);
    }
    if (within) {
      field.requestFocus();
    }
  }
}
