package org.yihu.desktop.household;

import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.yihu.desktop.control.Focus;

/**
 * A cell of a spreadsheet: Enter stores and goes down, Tab stores and goes right, Esc leaves it as
 * it was. Of a few choices the first that fits what is typed is completed; Alt+Down lists them.
 */
final class SheetCell<R> extends TableCell<R, String> {
  private final List<String> choices;
  private final SheetMoves moves;
  private TextField field;
  private boolean completing;

  /** Where the focus goes after a cell. */
  interface SheetMoves {
    void down();

    void right(boolean back);
  }

  SheetCell(List<String> choices, SheetMoves moves) {
    this.choices = choices;
    this.moves = moves;
  }

  @Override
  public void startEdit() {
    super.startEdit();
    if (isEditing()) {
      field = new TextField(getItem() == null || getItem().equals("—") ? "" : getItem());
      field.getStyleClass().add("sheet-field");
      field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
      field.textProperty().addListener((o, was, is) -> typed(was, is));
      field
          .focusedProperty()
          .addListener(
              (o, was, is) -> {
                if (was && !is && isEditing()) {
                  commitEdit(field.getText());
                }
              });
      setText(null);
      setGraphic(field);
      setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
      Focus.to(field);
      field.selectAll();
    }
  }

  private void pressed(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        event.consume();
        commitEdit(field.getText());
        moves.down();
      }
      case TAB -> {
        event.consume();
        commitEdit(field.getText());
        moves.right(event.isShiftDown());
      }
      case ESCAPE -> {
        event.consume();
        cancelEdit();
        Focus.to(getTableView());
      }
      case DOWN -> {
        if (event.isAltDown() && !choices.isEmpty()) {
          event.consume();
          list();
        }
      }
      default -> {
        // typed into the field
      }
    }
  }

  private void list() {
    ContextMenu menu = new ContextMenu();
    for (String choice : choices) {
      MenuItem item = new MenuItem(choice);
      item.setOnAction(e -> field.setText(choice));
      menu.getItems().add(item);
    }
    menu.show(field, Side.BOTTOM, 0, 0);
  }

  private void typed(String was, String is) {
    if (completing || is.length() <= was.length() || is.isEmpty()) {
      return;
    }
    String typed = is.toLowerCase(Locale.ROOT);
    choices.stream()
        .filter(c -> c.toLowerCase(Locale.ROOT).startsWith(typed) && c.length() > is.length())
        .findFirst()
        .ifPresent(
            choice ->
                Platform.runLater(
                    () -> {
                      if (isEditing() && field.getText().equals(is)) {
                        completing = true;
                        field.setText(choice);
                        field.selectRange(choice.length(), is.length());
                        completing = false;
                      }
                    }));
  }

  /** Begins with what was typed into the table. */
  void begin(String typed) {
    if (field != null) {
      field.setText(typed);
      field.positionCaret(typed.length());
    }
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    leave();
  }

  @Override
  public void commitEdit(String newValue) {
    super.commitEdit(newValue);
    leave();
  }

  private void leave() {
    field = null;
    setGraphic(null);
    setText(getItem());
    setContentDisplay(ContentDisplay.TEXT_ONLY);
  }

  @Override
  protected void updateItem(String item, boolean empty) {
    super.updateItem(item, empty);
    if (!isEditing()) {
      setGraphic(null);
      setText(empty ? null : item);
      setContentDisplay(ContentDisplay.TEXT_ONLY);
    }
  }

  static boolean isPrintable(KeyEvent event) {
    String typed = event.getCharacter();
    return !event.isShortcutDown()
        && !event.isAltDown()
        && !typed.isEmpty()
        && typed.charAt(0) >= ' '
        && typed.charAt(0) != KeyCode.DELETE.getCode();
  }
}
