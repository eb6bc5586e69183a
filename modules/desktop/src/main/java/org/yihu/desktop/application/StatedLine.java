package org.yihu.desktop.application;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.application.FormField;

/**
 * 尚无证号 of a member: sex, birth date and the reason, under the cells of the row and only while the
 * row has no number.
 */
final class StatedLine extends HBox {
  private static final int SEX_WIDTH = 74;
  private static final int DAY_WIDTH = 130;
  private static final int REASON_WIDTH = 220;

  private final Map<FormField, TextField> fields = new EnumMap<>(FormField.class);
  private final ScreenContext context;
  private final FormRow row;

  StatedLine(FormRow row, ScreenContext context, Supplier<List<String>> sexes) {
    this.row = row;
    this.context = context;
    getStyleClass().add("stated-line");
    setAlignment(Pos.CENTER_LEFT);
    add(FormField.SEX, new ChoiceField(row.text(FormField.SEX), sexes).marked(), SEX_WIDTH);
    TextField birth = new TextField();
    birth.textProperty().bindBidirectional(row.text(FormField.BIRTH_DATE));
    birth.setPromptText(text("application.no-number.example"));
    add(FormField.BIRTH_DATE, birth, DAY_WIDTH);
    // who is on file without a number gave the reason when entered
    if (row.get(FormField.PROVISIONAL_KEY).isEmpty()) {
      ChoiceField reason = new ChoiceField(row.text(FormField.NO_NUMBER_REASON), this::reasons);
      add(FormField.NO_NUMBER_REASON, reason.marked(), REASON_WIDTH);
    }
    row.whenIdentityChanges(this::show);
    show();
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private List<String> reasons() {
    return List.of(text("file.member.newborn"), text("file.member.unregistered"));
  }

  private void add(FormField field, TextField control, int width) {
    Label label = new Label(text("application.field." + field));
    label.getStyleClass().addAll("small", "muted");
    label.setLabelFor(control);
    label.setMinWidth(USE_PREF_SIZE);
    control.setAccessibleText(label.getText());
    control.getStyleClass().add("cell-field");
    control.setPrefWidth(context.measure().px(width));
    fields.put(field, control);
    getChildren().addAll(label, control);
  }

  private void show() {
    setVisible(row.isWithoutNumber());
    setManaged(row.isWithoutNumber());
  }

  Map<FormField, TextField> fields() {
    return fields;
  }
}
