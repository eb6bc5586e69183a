package org.yihu.desktop.household;

import java.util.function.BooleanSupplier;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.yihu.desktop.control.Focus;

/** The keys of a table that is edited like a spreadsheet. */
final class SheetKeys<R> {
  private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");

  private final TableView<R> table;
  private final BooleanSupplier editable;
  private final Actions actions;

  /** What adds, removes and pastes lines. */
  record Actions(Runnable add, Runnable remove, Runnable paste) {}

  SheetKeys(TableView<R> table, BooleanSupplier editable, Actions actions) {
    this.table = table;
    this.editable = editable;
    this.actions = actions;
    table.getSelectionModel().setCellSelectionEnabled(true);
    table.setEditable(true);
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.getTarget() != table || !editable.getAsBoolean()) {
      return;
    }
    if (PASTE.match(event)) {
      event.consume();
      actions.paste().run();
    } else if (event.getCode() == KeyCode.INSERT) {
      event.consume();
      actions.add().run();
    } else if (event.getCode() == KeyCode.DELETE) {
      event.consume();
      actions.remove().run();
    } else if (event.getCode() == KeyCode.F2 || event.getCode() == KeyCode.ENTER) {
      event.consume();
      editFocused();
    }
  }

  private void typed(KeyEvent event) {
    boolean begins = event.getTarget() == table && SheetCell.isPrintable(event);
    if (begins && editable.getAsBoolean()) {
      event.consume();
      editFocused();
      if (table.getScene().getFocusOwner() instanceof TextField field) {
        field.setText(event.getCharacter());
        field.positionCaret(event.getCharacter().length());
      }
    }
  }

  private void editFocused() {
    TablePosition<R, ?> at = table.getFocusModel().getFocusedCell();
    if (at.getRow() >= 0 && at.getTableColumn() != null && at.getTableColumn().isEditable()) {
      @SuppressWarnings("unchecked")
      TableColumn<R, String> column = (TableColumn<R, String>) at.getTableColumn();
      table.edit(at.getRow(), column);
    }
  }

  /** Where the focus goes after an edited cell. */
  SheetCell.SheetMoves moves() {
    return new SheetCell.SheetMoves() {
      @Override
      public void down() {
        Focus.to(table);
        table.getSelectionModel().selectBelowCell();
      }

      @Override
      public void right(boolean back) {
        Focus.to(table);
        if (back) {
          table.getSelectionModel().selectLeftCell();
        } else {
          table.getSelectionModel().selectRightCell();
        }
      }
    };
  }

  /** Puts the focus on one cell. */
  <T> void select(int row, TableColumn<R, T> column) {
    table.getSelectionModel().clearAndSelect(row, column);
    table.getFocusModel().focus(row, column);
    table.scrollTo(row);
  }
}
