package org.yihu.desktop.administration;

import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.text.Texts;

/** 启用新恢复函: three steps; the code stands on the paper only. */
public final class RecoveryDialog {
  private final RecoveryViewModel model;
  private final boolean mayPrint;
  private final ScreenContext context;
  private final Texts texts;

  /**
   * @param mayPrint whether the person may use the print window; a file can always be saved
   */
  public RecoveryDialog(RecoveryViewModel model, boolean mayPrint, ScreenContext context) {
    this.model = model;
    this.mayPrint = mayPrint;
    this.context = context;
    this.texts = context.texts();
  }

  /** Draws a letter up and asks for the steps. */
  public void open() {
    model.draw(this::show);
  }

  private void show() {
    Label why = new Label(texts.get("settings.recovery.why"));
    why.setWrapText(true);
    why.getStyleClass().add("muted");
    FormField printed =
        new FormField(texts.get("settings.recovery.step.printed"), printing(), false);
    model
        .printedProperty()
        .addListener(
            (o, was, is) -> {
              if (is) {
                printed.good(texts.get("settings.recovery.is-printed"));
              }
            });
    TextField last = new TextField();
    model.lastProperty().bind(last.textProperty());
    FormField lastField = new FormField(texts.get("settings.recovery.step.last"), last, true);
    lastField.hint(texts.get("settings.recovery.last.hint"));
    CheckBox handed = new CheckBox(texts.get("settings.recovery.handed"));
    model.handedProperty().bindBidirectional(handed.selectedProperty());
    FormField handedField = new FormField(texts.get("settings.recovery.step.handed"), handed, true);
    MessageBar warning = new MessageBar();
    warning.show(MessageBar.Kind.WARNING, texts.get("settings.recovery.warning"));
    Map<String, FormField> fields =
        Map.of("printed", printed, "last", lastField, "handed", handedField);
    VBox content = new VBox(why, printed, lastField, handedField, warning);
    content.getStyleClass().add("gap-8");
    context
        .dialogs()
        .show(
            texts.get("settings.recovery.title"),
            content,
            Dialogs.MIDDLE,
            List.of(
                DialogButton.cancel(texts.get("settings.recovery.keep")),
                DialogButton.primary(texts.get("settings.recovery.use"), () -> use(fields))));
  }

  private HBox printing() {
    Button print = new Button(texts.get("settings.recovery.print"), Icons.of("bi-printer"));
    print.setOnAction(
        e ->
            context
                .printing()
                .preview(() -> List.of(model.paper()), () -> model.printedProperty().set(true)));
    Button save = new Button(texts.get("settings.recovery.save"), Icons.of("bi-download"));
    save.setOnAction(
        e ->
            context
                .dialogs()
                .files()
                .save(texts.get("settings.recovery.title"), texts.get("settings.recovery.file"))
                .ifPresent(model::save));
    HBox both = mayPrint ? new HBox(print, save) : new HBox(save);
    both.getStyleClass().add("gap-8");
    return both;
  }

  private boolean use(Map<String, FormField> fields) {
    Map<String, String> missing = model.missing();
    fields.forEach(
        (step, field) -> {
          if (missing.containsKey(step)) {
            field.error(missing.get(step));
          } else if (step.equals("printed")) {
            field.good(texts.get("settings.recovery.is-printed"));
          } else {
            field.clear();
          }
        });
    if (missing.isEmpty()) {
      model.use(() -> context.toasts().told(texts.get("settings.recovery.used")));
    }
    return missing.isEmpty();
  }
}
