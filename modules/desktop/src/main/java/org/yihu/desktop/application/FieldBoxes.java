package org.yihu.desktop.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;
import org.yihu.desktop.control.Focus;
import org.yihu.domain.shared.Mask;
import org.yihu.usecases.application.Fault;
import org.yihu.usecases.application.FieldPath;
import org.yihu.usecases.application.FormField;
import org.yihu.usecases.text.Texts;

/** Makes the labelled fields of the form and tells the faults at them. */
final class FieldBoxes {
  private final ApplicationViewModel model;
  private final Texts texts;
  private final Map<FieldPath, org.yihu.desktop.control.FormField> boxes = new HashMap<>();

  FieldBoxes(ApplicationViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
  }

  Node text(FieldPath path, boolean required) {
    TextField field = new TextField();
    field.textProperty().bindBidirectional(row(path).text(path.field()));
    return box(path, field, required);
  }

  Node area(FieldPath path, boolean required) {
    TextArea field = new TextArea();
    field.setPrefRowCount(3);
    field.setWrapText(true);
    field.textProperty().bindBidirectional(row(path).text(path.field()));
    // Tab goes on to the next field; a tab stop is of no use in a reason
    field.addEventFilter(
        javafx.scene.input.KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == javafx.scene.input.KeyCode.TAB && !e.isControlDown()) {
            field.requestFocusTraversal(
                e.isShiftDown()
                    ? javafx.scene.TraversalDirection.PREVIOUS
                    : javafx.scene.TraversalDirection.NEXT);
            e.consume();
          }
        });
    return box(path, field, required);
  }

  MaskedField masked(FieldPath path, boolean required) {
    Mask mask = path.field() == FormField.ACCOUNT ? Mask.ACCOUNT : Mask.ID_NUMBER;
    MaskedField field = new MaskedField(mask, row(path).text(path.field())).marked();
    box(path, field, required);
    return field;
  }

  Node choice(FieldPath path, boolean required, Supplier<List<String>> offered) {
    return box(path, new ChoiceField(row(path).text(path.field()), offered).marked(), required);
  }

  /** A village by its characters or by the initials of its pinyin. */
  Node village(FieldPath path, ApplicationViewModel model) {
    ChoiceField field =
        new ChoiceField(row(path).text(path.field()), model::villages)
            .marked()
            .reading(
                typed -> model.villageWords().fitting(typed),
                typed -> model.villageWords().meant(typed));
    return box(path, field, true);
  }

  Node day(FieldPath path, boolean required) {
    DatePicker field = new DatePicker();
    field.setConverter(new IsoDay());
    field.getEditor().setText(row(path).get(path.field()));
    field.getEditor().textProperty().bindBidirectional(row(path).text(path.field()));
    field.getEditor().focusedProperty().addListener((o, was, is) -> left(path, is));
    return box(path, field, required);
  }

  /** Yes or no. */
  Node answer(FieldPath path, String no, String yes) {
    FormRow row = row(path);
    AnswerField field =
        new AnswerField(
            no,
            yes,
            row.get(path.field()),
            answer -> {
              row.set(path.field(), answer);
              row.leave(path.field());
            });
    return box(path, field, true);
  }

  private FormRow row(FieldPath path) {
    return model.form().row(path);
  }

  private Node box(FieldPath path, Node field, boolean required) {
    var box =
        new org.yihu.desktop.control.FormField(
            texts.get("application.field." + path.field()), field, required);
    if (required) {
      box.sayingRequired(texts.get("application.required"));
    }
    field.focusedProperty().addListener((o, was, is) -> left(path, is));
    field.setId(path.toString());
    boxes.put(path, box);
    return box;
  }

  private void left(FieldPath path, boolean focused) {
    if (!focused) {
      row(path).leave(path.field());
    }
  }

  org.yihu.desktop.control.FormField of(FieldPath path) {
    return boxes.get(path);
  }

  /** The labelled box around a field; null if it is not one of these. */
  org.yihu.desktop.control.FormField around(Node field) {
    return boxes.values().stream().filter(b -> b.control() == field).findFirst().orElse(null);
  }

  /** Moves the focus to a field; false if it is not one of these. */
  boolean focus(FieldPath path) {
    if (!boxes.containsKey(path)) {
      return false;
    }
    Focus.to(boxes.get(path).control());
    return true;
  }

  /** Tells at each field what is wrong with it now. */
  void tell() {
    boxes.forEach(
        (path, box) -> {
          Fault fault = model.faults().of(path);
          if (fault == null) {
            good(path, box);
          } else if (fault.isError()) {
            box.error(model.faults().sentence(path));
          } else {
            box.warning(model.faults().sentence(path));
          }
        });
  }

  private void good(FieldPath path, org.yihu.desktop.control.FormField box) {
    String told = path.field() == FormField.ID_NUMBER ? model.told(row(path)) : "";
    if (told.isEmpty()) {
      box.clear();
    } else {
      box.good(told);
    }
  }

  /** Days as the form keeps them. */
  private static final class IsoDay extends StringConverter<LocalDate> {
    @Override
    public String toString(LocalDate day) {
      return Objects.toString(day, "");
    }

    @Override
    public LocalDate fromString(String text) {
      try {
        return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
      } catch (DateTimeParseException e) {
        return null;
      }
    }
  }
}
