package org.yihu.desktop.decision;

import java.util.Arrays;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.SetChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Choices;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.NamesField;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.usecases.text.Texts;

/** 听取意见记录 at the side. */
final class HearingPanel extends VBox {
  private final HearingViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final NamesField hearers;
  private final Label person = new Label();
  private final Button record = new Button();
  private final VBox body = new VBox();

  HearingPanel(
      HearingViewModel model,
      ScreenContext context,
      java.util.List<String> names,
      Runnable recording) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.hearers = new NamesField(model.hearers(), names);
    getStyleClass().add("decision-hearing");
    body.getStyleClass().add("hearing-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("plain-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    body.getChildren()
        .addAll(meeting(), told(), statement(), acceptance(), reason(), outcome(), notAttending());
    getChildren().addAll(head(), scroll, foot(recording));
    model.openedProperty().addListener(o -> opened());
  }

  private VBox head() {
    Label title = new Label(texts.get("decision.hearing"));
    title.getStyleClass().add("title");
    person.getStyleClass().add("muted");
    HBox line = new HBox(title, person);
    line.getStyleClass().add("hearing-line");
    Label law = new Label(texts.get("decision.hearing.law"));
    law.getStyleClass().addAll("muted", "small");
    VBox head = new VBox(line, law);
    head.getStyleClass().add("hearing-head");
    return head;
  }

  private void opened() {
    if (model.openedProperty().get() != null) {
      person.setText(model.openedProperty().get().hearing().meeting().speaker());
    }
  }

  private Node meeting() {
    DayField day = new DayField();
    day.valueProperty().bindBidirectional(model.dayProperty());
    TextField means = new TextField();
    means.textProperty().bindBidirectional(model.meansProperty());
    TextField speaker = new TextField();
    speaker.textProperty().bindBidirectional(model.speakerProperty());
    return new VBox(
        context.measure().px(4),
        pair(
            new FormField(texts.get("decision.hearing.day"), day, true),
            new FormField(texts.get("decision.hearing.means"), means, true)),
        pair(
            new FormField(texts.get("decision.hearing.hearers"), hearers, true),
            new FormField(texts.get("decision.hearing.speaker"), speaker, true)));
  }

  private HBox pair(FormField left, FormField right) {
    left.setPrefWidth(context.measure().px(178));
    left.setMinWidth(context.measure().px(178));
    HBox.setHgrow(right, Priority.ALWAYS);
    HBox pair = new HBox(context.measure().px(12), left, right);
    return pair;
  }

  private Node told() {
    VBox told = new VBox(context.measure().px(4));
    Label title = new Label(texts.get("decision.hearing.told"));
    title.getStyleClass().add("strong");
    told.getChildren().add(title);
    TextField facts = new TextField();
    facts.setPromptText(texts.get("decision.hearing.facts.prompt"));
    facts.textProperty().bindBidirectional(model.factsProperty());
    facts.setAccessibleText(texts.get("decision.point.FACTS"));
    TextField arithmetic = new TextField();
    arithmetic.setPromptText(texts.get("decision.hearing.arithmetic.prompt"));
    arithmetic.textProperty().bindBidirectional(model.arithmeticProperty());
    arithmetic.setAccessibleText(texts.get("decision.point.ARITHMETIC"));
    told.getChildren()
        .addAll(
            point(Hearing.Point.FACTS, facts),
            point(Hearing.Point.ARITHMETIC, arithmetic),
            point(Hearing.Point.LAW, words("hearing.law")),
            point(Hearing.Point.RIGHTS, words("hearing.rights")));
    return told;
  }

  private Label words(String key) {
    Label words = new Label(texts.get(key));
    words.getStyleClass().add("small");
    return words;
  }

  private HBox point(Hearing.Point point, Region words) {
    CheckBox box = new CheckBox(texts.get("decision.point." + point));
    box.setMinWidth(USE_PREF_SIZE);
    box.selectedProperty()
        .addListener(
            (o, old, now) -> {
              if (now) {
                model.ticked().add(point);
              } else {
                model.ticked().remove(point);
              }
            });
    model
        .ticked()
        .addListener(
            (SetChangeListener<Hearing.Point>)
                c -> box.setSelected(model.ticked().contains(point)));
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(box, words);
    line.getStyleClass().add("hearing-line");
    return line;
  }

  private Node statement() {
    TextArea statement = new TextArea();
    statement.setWrapText(true);
    statement.textProperty().bindBidirectional(model.statementProperty());
    return new FormField(texts.get("decision.hearing.statement"), statement, true);
  }

  private Node acceptance() {
    return radios(
        "decision.hearing.acceptance",
        Hearing.Acceptance.values(),
        a -> texts.get("decision.acceptance." + a),
        model.acceptanceProperty());
  }

  private Node reason() {
    TextField reason = new TextField();
    reason.textProperty().bindBidirectional(model.reasonProperty());
    ComboBox<ChangeReason> cause = new ComboBox<>();
    Arrays.stream(ChangeReason.values())
        .filter(
            c ->
                c.allows(ChangeReason.Effect.END)
                    || c.allows(ChangeReason.Effect.CHANGE)
                    || c.allows(ChangeReason.Effect.TAPER))
        .forEach(cause.getItems()::add);
    cause.setConverter(Choices.words(value -> texts.get("decision.cause." + value)));
    cause.valueProperty().bindBidirectional(model.causeProperty());
    return pair(
        new FormField(texts.get("decision.hearing.cause"), cause, true),
        new FormField(texts.get("decision.hearing.reason"), reason, true));
  }

  private Node outcome() {
    CheckBox consented = new CheckBox(texts.get("decision.hearing.consented"));
    consented.selectedProperty().bindBidirectional(model.consentedProperty());
    return new VBox(
        context.measure().px(4),
        radios(
            "decision.hearing.outcome",
            Hearing.Outcome.values(),
            o -> texts.get("decision.outcome." + o),
            model.outcomeProperty()),
        consented);
  }

  private Node notAttending() {
    CheckBox absent = new CheckBox(texts.get("decision.hearing.absent"));
    absent.selectedProperty().bindBidirectional(model.absentProperty());
    TextField how = new TextField();
    how.textProperty().bindBidirectional(model.servedHowProperty());
    DayField on = new DayField();
    on.valueProperty().bindBidirectional(model.servedOnProperty());
    HBox served =
        pair(
            new FormField(texts.get("decision.hearing.served-on"), on, true),
            new FormField(texts.get("decision.hearing.served-how"), how, true));
    served.visibleProperty().bind(absent.selectedProperty());
    served.managedProperty().bind(absent.selectedProperty());
    return new VBox(context.measure().px(4), absent, served);
  }

  private <T> HBox radios(
      String title, T[] values, Function<T, String> word, ObjectProperty<T> property) {
    ToggleGroup group = new ToggleGroup();
    Label name = new Label(texts.get(title));
    name.getStyleClass().addAll("muted", "small");
    name.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(name);
    line.getStyleClass().add("hearing-line");
    for (T value : values) {
      RadioButton radio = new RadioButton(word.apply(value));
      radio.setToggleGroup(group);
      radio.setUserData(value);
      radio.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(radio);
    }
    group
        .selectedToggleProperty()
        .addListener(
            (o, old, now) -> {
              if (now != null) {
                property.set(values[group.getToggles().indexOf(now)]);
              }
            });
    property.addListener(
        (o, old, now) ->
            group.selectToggle(
                group.getToggles().stream()
                    .filter(t -> t.getUserData() == now)
                    .findFirst()
                    .orElse(null)));
    return line;
  }

  private HBox foot(Runnable recording) {
    record.setText(texts.get("decision.hearing.record"));
    record.getStyleClass().add("accent");
    record.setMinWidth(USE_PREF_SIZE);
    record.setOnAction(e -> recording.run());
    record.disableProperty().bind(model.missingProperty().isNotEmpty());
    Label missing = new Label();
    missing.getStyleClass().addAll("muted", "small");
    missing.textProperty().bind(model.missingProperty());
    missing.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(missing, Priority.ALWAYS);
    HBox foot = new HBox(missing, record);
    foot.getStyleClass().add("action-bar");
    return foot;
  }

  boolean isComplete() {
    return !record.isDisabled();
  }

  void focus() {
    Focus.to(hearers.field());
  }
}
