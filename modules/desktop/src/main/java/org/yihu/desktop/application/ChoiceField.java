package org.yihu.desktop.application;

import atlantafx.base.controls.CustomTextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
  private Function<String, List<String>> fitting;
  private Function<String, Optional<String>> meant = typed -> Optional.empty();

  ChoiceField(StringProperty value, Supplier<List<String>> offered) {
    this.offered = offered;
    this.fitting = typed -> offered.get().stream().filter(w -> w.contains(typed)).toList();
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
              } else {
                meant.apply(getText()).ifPresent(this::setText);
              }
            });
  }

  /** With the sign that there is a list, also while the focus is elsewhere. */
  ChoiceField marked() {
    marked = true;
    setRight(chevron);
    return this;
  }

  /**
   * Reads what is typed in another way than by its characters.
   *
   * @param fits the words that fit
   * @param only the one word that is meant, put in when the field is left
   */
  ChoiceField reading(
      Function<String, List<String>> fits, Function<String, Optional<String>> only) {
    this.fitting = fits;
    this.meant = only;
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
    List<String> fits = fitting.apply(typed).stream().limit(MOST).toList();
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
