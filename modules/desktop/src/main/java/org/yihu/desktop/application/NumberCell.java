package org.yihu.desktop.application;

import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yihu.domain.shared.Mask;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.text.Texts;

/**
 * 证件号码 of a member: the number, and beside it, only while it is empty, the word that there is none
 * yet. Pressed, it opens the line that asks for sex and birth date instead.
 */
final class NumberCell extends HBox {
  private final FormRow row;
  private final MaskedField number;
  private final ToggleButton none;

  /**
   * @param then called once the row is without number
   */
  NumberCell(FormRow row, Texts texts, Runnable then) {
    this.row = row;
    this.number = new MaskedField(Mask.ID_NUMBER, row.text(FormField.ID_NUMBER));
    number.getStyleClass().add("cell-field");
    HBox.setHgrow(number, Priority.ALWAYS);
    none = new ToggleButton(texts.get("application.no-number"));
    none.setAccessibleText(texts.get("application.field." + FormField.NO_NUMBER));
    none.getStyleClass().addAll("flat", "no-number");
    none.setMinWidth(USE_PREF_SIZE);
    none.setOnAction(e -> turn(then));
    getStyleClass().add("number-cell");
    getChildren().addAll(number, none);
    row.whenIdentityChanges(this::show);
    show();
  }

  private void turn(Runnable then) {
    row.toggleNoNumber();
    if (row.isWithoutNumber()) {
      then.run();
    }
  }

  private void show() {
    boolean empty = row.get(FormField.ID_NUMBER).isBlank();
    none.setVisible(empty);
    none.setManaged(empty);
    none.setSelected(row.isWithoutNumber());
  }

  MaskedField number() {
    return number;
  }

  ToggleButton none() {
    return none;
  }
}
