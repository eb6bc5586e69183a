package org.yihu.desktop.application;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.yihu.desktop.control.Icons;

/**
 * A field in which a word is typed or chosen: Alt+↓ or F4 lists the usual ones, narrowed to what is
 * typed. Input methods work in it like in every field.
 */
final class ChoiceField extends CustomTextField {
  private static final int MOST = 14;

  private final Supplier<List<String>> offered;
  private final ContextMenu menu = new ContextMenu();
  private final StackPane chevron;
  private boolean marked;

  ChoiceField(StringProperty value, Supplier<List<String>> offered) {
    this.offered = offered;
    textProperty().bindBidirectional(value);
    chevron = new StackPane(Icons.of("bi-chevron-down", "icon-12"));
    chevron.setOnMousePressed(
        e -> {
          requestFocus();
          open("");
          e.consume();
        });
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    focusedProperty()
        .addListener(
            (o, was, is) -> {
              setRight(is || marked ? chevron : null);
              if (is) {
                selectAll();
              }
            });
  }

  /** With the sign that there is a list, also while the focus is elsewhere. */
  ChoiceField marked() {
    marked = true;
    setRight(chevron);
    return this;
  }

  private void pressed(KeyEvent event) {
    boolean opens =
        event.getCode() == KeyCode.F4 || event.isAltDown() && event.getCode() == KeyCode.DOWN;
    if (opens) {
      open(getText().equals(getSelectedText()) ? "" : getText());
      event.consume();
    }
  }

  private void open(String typed) {
    List<String> all = offered.get();
    List<String> fits = all.stream().filter(w -> w.contains(typed)).limit(MOST).toList();
    menu.getItems()
        .setAll(
            (fits.isEmpty() ? all.stream().limit(MOST).toList() : fits)
                .stream().map(this::item).toList());
    menu.show(this, Side.BOTTOM, 0, 0);
  }

  private MenuItem item(String word) {
    MenuItem item = new MenuItem(word);
    item.setOnAction(
        e -> {
          setText(word);
          end();
        });
    return item;
  }
}
