package org.yihu.desktop.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.text.Texts;

/** A division that is to be added: told while typing where it lies, faults at each field. */
final class DivisionSide extends VBox {
  private final OfficeViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final TextField code = new TextField();
  private final TextField name = new TextField();
  private final DayField since = new DayField();
  private final TextField document = new TextField();
  private final Map<String, FormField> fields = new LinkedHashMap<>();

  DivisionSide(OfficeViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    fields.put("code", new FormField(texts.get("settings.office.code"), code, true));
    fields.put("name", new FormField(texts.get("settings.office.name"), name, true));
    fields.put("since", new FormField(texts.get("settings.office.since"), since, true));
    fields.put("document", new FormField(texts.get("settings.office.document"), document, true));
    code.textProperty().addListener((o, was, is) -> tellPlace());
    name.textProperty().addListener((o, was, is) -> fields.get("name").clear());
    document.textProperty().addListener((o, was, is) -> fields.get("document").clear());
    document.setOnAction(e -> add());
    Label title = new Label(texts.get("settings.office.add-title"));
    title.getStyleClass().add("title");
    Region spacer = new Region();
    VBox.setVgrow(spacer, javafx.scene.layout.Priority.ALWAYS);
    Button add = new Button(texts.get("settings.office.add"));
    add.getStyleClass().add("accent");
    add.setOnAction(e -> add());
    HBox foot = new HBox(add);
    foot.setAlignment(Pos.CENTER_RIGHT);
    getChildren().add(title);
    getChildren().addAll(fields.values());
    getChildren().addAll(spacer, foot);
    getStyleClass().addAll("side-panel", "settings-side", "area");
  }

  /** Puts the cursor where a division is added. */
  void type() {
    Focus.to(code);
  }

  private OfficeViewModel.Typed typed() {
    return new OfficeViewModel.Typed(
        code.getText(), name.getText(), since.getValue(), document.getText());
  }

  private void tellPlace() {
    if (code.getText().isBlank()) {
      fields.get("code").clear();
      return;
    }
    String fault = model.faults(typed()).get("code");
    if (fault == null) {
      String place = model.place(code.getText()).orElse("");
      fields.get("code").good(texts.get("settings.office.code.within", place));
    } else if (code.getText().strip().matches("\\d{0,11}")) {
      fields.get("code").hint(fault);
    } else {
      fields.get("code").error(fault);
    }
  }

  private void add() {
    Map<String, String> faults = model.faults(typed());
    fields.values().forEach(FormField::clear);
    faults.forEach((field, words) -> fields.get(field).error(words));
    if (!faults.isEmpty()) {
      Focus.to(fields.get(faults.keySet().iterator().next()).control());
      return;
    }
    String added = name.getText().strip();
    model.add(
        typed(),
        () -> {
          code.clear();
          name.clear();
          document.clear();
          Focus.to(code);
          context.toasts().told(texts.get("settings.office.done", added));
        });
  }
}
