package org.yihu.desktop.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casework.ServeLetter.Letter;
import org.yihu.usecases.text.Texts;

/** 登记送达: when, how and who signed for the letter. */
final class ServiceDialog {
  private static final List<String> MEANS =
      List.of("DIRECT", "LEFT", "POST", "ENTRUSTED", "PUBLIC");

  private final ServiceViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Runnable recorded;
  private final List<String> means;

  /**
   * @param recorded what follows when a service was recorded
   */
  ServiceDialog(ServiceViewModel model, ScreenContext context, Runnable recorded) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.recorded = recorded;
    this.means = MEANS.stream().map(m -> texts.get("decision.service.means." + m)).toList();
  }

  void open(String caseKey) {
    model.open(caseKey, means.getFirst(), this::show);
  }

  private void show(Letter letter) {
    DayField day = new DayField();
    day.valueProperty().bindBidirectional(model.dayProperty());
    TextField recipient = new TextField();
    recipient.textProperty().bindBidirectional(model.recipientProperty());
    ComboBox<String> way = new ComboBox<>();
    way.setEditable(true);
    way.getItems().setAll(means);
    way.getEditor().textProperty().bindBidirectional(model.meansProperty());
    Map<String, FormField> fields =
        Map.of(
            "date", new FormField(texts.get("decision.service.day"), day, true),
            "recipient", new FormField(texts.get("decision.service.recipient"), recipient, true),
            "means", new FormField(texts.get("decision.service.means"), way, true));
    tell(letter, fields);
    model.unmetProperty().addListener((o, old, now) -> tell(letter, fields));
    Label why = new Label(texts.get("decision.service.why", letter.number(), decided(letter)));
    why.setWrapText(true);
    why.getStyleClass().addAll("small", "muted");
    Runnable[] close = {null};
    close[0] =
        context
            .dialogs()
            .show(
                texts.get("decision.service.title", letter.applicant()),
                new VBox(why, fields.get("date"), fields.get("recipient"), fields.get("means")),
                Dialogs.NARROW,
                List.of(
                    DialogButton.cancel(texts.get("dialog.cancel")),
                    DialogButton.primary(
                        texts.get("decision.service"),
                        () -> {
                          record(fields, close[0]);
                          return false;
                        })));
  }

  private static LocalDate decided(Letter letter) {
    return letter.file().subject().events().getLast().on();
  }

  private void tell(Letter letter, Map<String, FormField> fields) {
    fields.forEach((name, field) -> fault(name).ifPresentOrElse(field::error, field::clear));
    if (fault("date").isEmpty()) {
      letter.due().ifPresent(d -> fields.get("date").hint(texts.get("decision.service.due", d)));
    }
  }

  private Optional<String> fault(String field) {
    return model.unmetProperty().get().stream()
        .filter(r -> r.field().equals(field))
        .map(texts::of)
        .findFirst();
  }

  private void record(Map<String, FormField> fields, Runnable close) {
    Stream.of("date", "recipient", "means")
        .filter(f -> fault(f).isPresent())
        .findFirst()
        .ifPresent(f -> Focus.to(fields.get(f).control()));
    String signed = model.recipientProperty().get();
    model.record(
        letter -> {
          close.run();
          context
              .toasts()
              .told(texts.get("decision.service.done", letter.number().toString(), signed));
          recorded.run();
        });
  }
}
