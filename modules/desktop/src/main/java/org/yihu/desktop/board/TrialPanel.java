package org.yihu.desktop.board;

import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.KeyCap;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.Measure;
import org.yihu.usecases.board.Trial;
import org.yihu.usecases.board.TrialEffect;
import org.yihu.usecases.text.Texts;

/**
 * 试算: figures to change, what they come to, the cliff. Its amber edge says that nothing is saved.
 */
final class TrialPanel extends BorderPane {
  private static final int WIDTH = 304;

  private final TrialViewModel model;
  private final Texts texts;
  private final TrialWords words;
  private final VBox rows = new VBox();
  private final VBox result = new VBox();
  private final HBox change = new HBox();
  private final CliffChart chart;
  private final VBox cliff = new VBox();
  private final VBox effects = new VBox();
  private final Hyperlink more = new Hyperlink();
  private final MenuButton counted = new MenuButton();
  private boolean everything;

  TrialPanel(TrialViewModel model, Texts texts, Measure measure, Runnable end, Runnable print) {
    this.model = model;
    this.texts = texts;
    this.words = new TrialWords(texts);
    this.chart = new CliffChart(texts);
    getStyleClass().addAll("trial", "area");
    setMinWidth(measure.px(WIDTH));
    setPrefWidth(measure.px(WIDTH));
    setMaxWidth(measure.px(WIDTH));
    Label caption = new Label(texts.get("boards.trial.curve"));
    caption.getStyleClass().addAll("caption", "muted");
    change.getStyleClass().add("trial-change");
    cliff.getStyleClass().add("trial-cliff");
    effects.getStyleClass().add("trial-effects");
    Region separator = new Region();
    separator.getStyleClass().add("trial-separator");
    result.getChildren().setAll(change, caption, chart, cliff, effects);
    more.getStyleClass().add("small");
    more.setOnAction(
        e -> {
          everything = !everything;
          drawRows();
        });
    VBox body = new VBox(head(), columns(), rows, more, separator, result);
    body.getStyleClass().add("trial-body");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    setCenter(scroll);
    setBottom(foot(end, print));
    model.rows().addListener((Observable o) -> drawRows());
    model.persons().addListener((Observable o) -> drawPersons());
    model.leftOut().addListener((Observable o) -> tellCounted());
    model.outcome().addListener((o, was, is) -> drawResult(is));
    model.faults().addListener((Observable o) -> drawResult(model.outcome().get()));
    drawRows();
    drawPersons();
    drawResult(model.outcome().get());
  }

  private HBox head() {
    Label title = new Label(texts.get("boards.trial.title"));
    title.getStyleClass().add("strong");
    Hyperlink reset = new Hyperlink(texts.get("boards.trial.reset"));
    reset.getStyleClass().add("small");
    reset.setOnAction(e -> model.reset());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    StatusChip unsaved = new StatusChip(StatusChip.Kind.DRAFT, texts.get("boards.trial.unsaved"));
    unsaved.getStyleClass().add("status-attention");
    HBox head = new HBox(title, unsaved, spacer, reset);
    head.getStyleClass().add("trial-head");
    return head;
  }

  private HBox columns() {
    Label unit = caption("boards.trial.unit");
    unit.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(unit, Priority.ALWAYS);
    Label now = caption("boards.trial.now");
    Label then = caption("boards.trial.then");
    now.getStyleClass().add("now");
    then.getStyleClass().add("then");
    HBox columns = new HBox(unit, now, then);
    columns.getStyleClass().add("trial-columns");
    return columns;
  }

  private Label caption(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().addAll("caption", "muted");
    return label;
  }

  private HBox foot(Runnable end, Runnable print) {
    Button close = new Button(texts.get("boards.trial.end"));
    close.setGraphic(new KeyCap("Esc"));
    close.setContentDisplay(ContentDisplay.RIGHT);
    close.getStyleClass().add("small");
    close.setMaxWidth(Double.MAX_VALUE);
    close.setOnAction(e -> end.run());
    HBox.setHgrow(close, Priority.ALWAYS);
    Button paper = new Button(texts.get("boards.trial.print"));
    paper.setGraphic(new KeyCap("Ctrl P"));
    paper.setContentDisplay(ContentDisplay.RIGHT);
    paper.getStyleClass().add("small");
    paper.setMinWidth(USE_PREF_SIZE);
    paper.setOnAction(e -> print.run());
    HBox foot = new HBox(close, paper);
    foot.getStyleClass().add("trial-foot");
    return foot;
  }

  private void drawRows() {
    rows.getChildren().clear();
    model.rows().stream()
        .filter(r -> everything || r.isMain() || r.isChanged())
        .forEach(r -> rows.getChildren().add(row(r)));
    rows.getChildren().add(countedRow());
    more.setText(texts.get(everything ? "boards.trial.less" : "boards.trial.more"));
  }

  private Node row(TrialRow row) {
    Label name = new Label(words.name(row.figure()));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label now = new Label(Amounts.brief(row.now()));
    now.getStyleClass().addAll("small", "muted", "now");
    TextField field = new TextField();
    field.textProperty().bindBidirectional(row.text());
    field.setAccessibleText(name.getText());
    style(field, row);
    row.text().addListener((o, was, is) -> style(field, row));
    HBox line = new HBox(name, now, field);
    line.getStyleClass().add("trial-row");
    return line;
  }

  private static void style(TextField field, TrialRow row) {
    field.getStyleClass().removeAll("changed", "faulty");
    if (!row.isValid()) {
      field.getStyleClass().add("faulty");
    } else if (row.isChanged()) {
      field.getStyleClass().add("changed");
    }
  }

  private Node countedRow() {
    Label name = new Label(texts.get("boards.trial.counted"));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    Label now = new Label(texts.get("boards.trial.persons", model.persons().size() + 1));
    now.getStyleClass().addAll("small", "muted", "now");
    counted.setAccessibleText(name.getText());
    counted.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(name, now, counted);
    line.getStyleClass().add("trial-row");
    return line;
  }

  private void drawPersons() {
    counted.getItems().clear();
    for (TrialViewModel.Person person : model.persons()) {
      CheckMenuItem item =
          new CheckMenuItem(texts.get("boards.trial.count-person", person.label()));
      item.setSelected(!model.leftOut().contains(person.id()));
      item.selectedProperty()
          .addListener(
              (o, was, is) -> {
                if (is) {
                  model.leftOut().remove(person.id());
                } else {
                  model.leftOut().add(person.id());
                }
              });
      counted.getItems().add(item);
    }
    tellCounted();
  }

  private void tellCounted() {
    counted.setText(texts.get("boards.trial.persons", model.counted()));
    for (int i = 0; i < counted.getItems().size(); i++) {
      boolean in = !model.leftOut().contains(model.persons().get(i).id());
      ((CheckMenuItem) counted.getItems().get(i)).setSelected(in);
    }
  }

  private void drawResult(TrialViewModel.Outcome outcome) {
    boolean faulty = !model.faults().isEmpty();
    result.setVisible(outcome != null || faulty);
    effects.getChildren().clear();
    cliff.setManaged(false);
    cliff.setVisible(false);
    if (faulty) {
      model.faults().forEach(f -> effects.getChildren().add(wrapped(texts.of(f))));
      return;
    }
    if (outcome == null) {
      return;
    }
    Trial trial = outcome.trial();
    drawChange(trial);
    boolean curve = outcome.curve().isPresent();
    chart.setManaged(curve);
    chart.setVisible(curve);
    outcome.curve().ifPresent(chart::show);
    trial.cliff().ifPresent(this::drawCliff);
    trial.effects().forEach(e -> effects.getChildren().add(effect(e)));
    if (trial.effects().isEmpty()) {
      effects.getChildren().add(wrapped(texts.get("boards.trial.same")));
    }
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    return label;
  }

  private void drawChange(Trial trial) {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label amounts =
        new Label(
            texts.get(
                "boards.trial.change",
                Amounts.brief(trial.before().total()),
                Amounts.brief(trial.after().total())));
    amounts.getStyleClass().add("strong");
    amounts.setMinWidth(USE_PREF_SIZE);
    int compared = trial.after().total().compareTo(trial.before().total());
    if (compared != 0) {
      amounts.getStyleClass().add(compared < 0 ? "danger-text" : "success-text");
    }
    change.getChildren().setAll(chip(trial.before().category().name()));
    if (trial.after().category() != trial.before().category()) {
      change
          .getChildren()
          .addAll(Icons.of("bi-arrow-right", "icon-14"), chip(trial.after().category().name()));
    }
    change.getChildren().addAll(spacer, amounts);
    change.setAlignment(Pos.CENTER_LEFT);
  }

  private Node chip(String category) {
    return category.equals("NONE")
        ? new Label(texts.get("boards.trial.none"))
        : new CategoryChip(texts, category);
  }

  private void drawCliff(Trial.Cliff fall) {
    Label first = new Label(words.cliff(fall));
    first.setGraphic(Icons.of("bi-exclamation-octagon-fill", "icon-14", "danger"));
    first.getStyleClass().addAll("small", "strong");
    Label second =
        new Label(
            texts.get(
                "boards.trial.cliff.why", Amounts.of(fall.earned()), Amounts.of(fall.lost())));
    second.getStyleClass().addAll("small", "muted");
    cliff.getChildren().setAll(List.of(first, second));
    cliff.setManaged(true);
    cliff.setVisible(true);
  }

  private Label effect(TrialEffect effect) {
    Label label = new Label(words.effect(effect));
    label.setWrapText(true);
    label.setGraphic(
        switch (effect.direction()) {
          case LOST -> Icons.of("bi-dash-circle", "icon-14", "danger");
          case GAINED -> Icons.of("bi-plus-circle", "icon-14", "success");
          case TAPER -> Icons.of("bi-clock", "icon-14", "accent");
        });
    return label;
  }

  /** The first figure, so that a change can be keyed at once. */
  void focusFirst() {
    // the scroll pane puts its content into the scene only once it has its skin
    applyCss();
    layout();
    rows.lookupAll(".text-field").stream()
        .findFirst()
        .ifPresent(
            field -> {
              Focus.to(field);
              ((TextField) field).selectAll();
            });
  }
}
