package org.yihu.desktop.control;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
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
  private static final Pattern SEPARATOR = Pattern.compile("[,\\u3001\\uff0c]");

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
    setOnMouseClicked(e -> Focus.to(field));
    field.setTextFormatter(new TextFormatter<>(this::separated));
    getChildren().add(field);
    draw();
  }

  /** The field that takes the focus. */
  public TextField field() {
    return field;
  }

  private void draw() {
    // the field itself stays, so that it keeps the focus
    getChildren().remove(0, getChildren().size() - 1);
    int place = 0;
    for (String name : names) {
      Label chip = new Label(name, Icons.of("bi-person", "icon-12"));
      chip.getStyleClass().addAll("status-chip", "status-running");
      chip.setMinWidth(USE_PREF_SIZE);
      getChildren().add(place++, chip);
    }
  }

  /** A separator ends a name; what came before it becomes a chip. */
  private TextFormatter.Change separated(TextFormatter.Change change) {
    String[] parts = SEPARATOR.split(change.getControlNewText(), -1);
    if (parts.length > 1) {
      change.setRange(0, change.getControlText().length());
      change.setText(parts[parts.length - 1]);
      change.selectRange(change.getText().length(), change.getText().length());
      Stream.of(parts).limit(parts.length - 1L).forEach(this::add);
    }
    return change;
  }

  private void typed(String text) {
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
      event.consume();
    }
  }

  private void left(boolean focused) {
    if (!focused && !field.getText().isBlank() && !offered.isShowing()) {
      take(field.getText());
    }
  }

  private void take(String typed) {
    offered.hide();
    field.clear();
    add(typed);
  }

  private void add(String typed) {
    String name = typed.strip();
    if (!name.isEmpty() && !names.contains(name)) {
      names.add(name);
    }
  }
}
