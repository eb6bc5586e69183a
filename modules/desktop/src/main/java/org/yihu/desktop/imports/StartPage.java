package org.yihu.desktop.imports;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Card;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.text.Texts;

/** Before a file is open: where to drop one, the batches so far, the households that wait. */
final class StartPage {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MM-dd HH:mm");

  /** Which list is shown. */
  private enum Shown {
    BATCHES,
    PARKED
  }

  private final Texts texts;
  private final ZoneId zone;
  private final BatchesViewModel model;
  private final BatchDialogs dialogs;
  private final Tables tables;
  private final MessageBar message = new MessageBar();
  private final TableView<ImportBatch> batches;
  private final TableView<ParkedHousehold> parked;
  private final Segments<Shown> segments;
  private final Button choose;

  StartPage(
      ScreenContext context,
      StackPane place,
      BatchesViewModel model,
      JobStrip job,
      Runnable choosing) {
    this.texts = context.texts();
    this.zone = context.clock().getZone();
    this.model = model;
    this.dialogs = new BatchDialogs(context, model);
    this.tables = new Tables(context.measure());
    choose = new Button(texts.get("imports.choose"));
    choose.setGraphic(Icons.of("bi-folder2-open"));
    choose.getStyleClass().add("accent");
    choose.setOnAction(e -> choosing.run());
    batches = batches();
    parked = parked();
    segments = new Segments<>(List.of(Shown.values()), s -> texts.get("imports.start." + s));
    StackPane lists = new StackPane(batches, parked);
    segments.chosenProperty().addListener((o, was, is) -> shownList());
    VBox page = new VBox(drop(), message, job, card(lists));
    page.getStyleClass().add("start-page");
    place.getChildren().setAll(page);
    shownList();
    model.batches().addListener((javafx.beans.Observable o) -> counts());
    model.parked().addListener((javafx.beans.Observable o) -> counts());
  }

  private VBox drop() {
    Label what = new Label(texts.get("imports.drop"));
    what.getStyleClass().add("title");
    Label how = new Label(texts.get("imports.drop.how"));
    how.getStyleClass().addAll("small", "muted");
    VBox drop = new VBox(Icons.of("bi-box-arrow-in-down", "icon-32"), what, how, choose);
    drop.getStyleClass().add("drop-card");
    return drop;
  }

  private Card card(StackPane lists) {
    Button act = new Button();
    act.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> texts.get("imports.start.act." + segments.chosenProperty().get()),
                segments.chosenProperty()));
    act.getStyleClass().add("small");
    act.setOnAction(e -> act());
    Card card = new Card(texts.get("imports.start.title"), lists).with(segments, act);
    VBox.setVgrow(card, Priority.ALWAYS);
    return card;
  }

  private void shownList() {
    boolean first = segments.chosenProperty().get() == Shown.BATCHES;
    batches.setVisible(first);
    parked.setVisible(!first);
  }

  private void counts() {
    segments.count(Shown.BATCHES, model.batches().size());
    segments.count(Shown.PARKED, model.parked().size());
  }

  private TableView<ImportBatch> batches() {
    TableView<ImportBatch> table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("imports.batch.code"), 70, ImportBatch::code),
                tables.node(texts.get("imports.batch.state"), 110, this::state),
                tables.text(texts.get("imports.batch.file"), 260, b -> b.facts().file()),
                tables.text(texts.get("imports.batch.sender"), 180, b -> b.facts().sender()),
                tables.text(
                    texts.get("imports.batch.month"), 90, b -> b.facts().month().toString()),
                tables.number(
                    texts.get("imports.batch.accepted"), 80, b -> String.valueOf(b.accepted())),
                tables.number(
                    texts.get("imports.batch.rejected"), 80, b -> String.valueOf(b.rejected())),
                tables.text(texts.get("imports.batch.by"), 90, ImportBatch::by),
                tables.text(
                    texts.get("imports.batch.at"),
                    120,
                    b -> MOMENT.format(b.startedAt().atZone(zone)))));
    table.setItems(model.batches());
    table.setPlaceholder(
        new EmptyState(
            "bi-inbox", texts.get("imports.batch.empty"), texts.get("imports.batch.empty.why")));
    return table;
  }

  private StatusChip state(ImportBatch batch) {
    StatusChip.Kind kind =
        switch (batch.state()) {
          case COMMITTED -> StatusChip.Kind.DONE;
          case RUNNING -> StatusChip.Kind.RUNNING;
          case BROKEN_OFF -> StatusChip.Kind.ATTENTION;
          case UNDONE, PARTLY_UNDONE -> StatusChip.Kind.NOT_APPLICABLE;
        };
    return new StatusChip(kind, texts.get("imports.batch.state." + batch.state()));
  }

  private TableView<ParkedHousehold> parked() {
    TableView<ParkedHousehold> table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("imports.batch.code"), 70, ParkedHousehold::batch),
                tables.text(texts.get("imports.column.head"), 110, p -> p.read().headName()),
                tables.text(texts.get("imports.parked.code"), 160, p -> p.read().code()),
                tables.text(texts.get("imports.parked.why"), 420, this::why),
                tables.text(texts.get("imports.parked.owner"), 90, ParkedHousehold::owner),
                tables.text(
                    texts.get("imports.parked.since"),
                    120,
                    p -> MOMENT.format(p.since().atZone(zone)))));
    table.setItems(model.parked());
    table.setPlaceholder(
        new EmptyState(
            "bi-check2-circle",
            texts.get("imports.parked.empty"),
            texts.get("imports.parked.empty.why")));
    return table;
  }

  private String why(ParkedHousehold household) {
    if (!household.doubts().isEmpty()) {
      return String.join(texts.get("imports.comma"), texts.of(household.doubts()));
    }
    FindingWords words = new FindingWords(texts);
    return household.read().findings().stream()
        .filter(Finding::isError)
        .map(f -> f.cell() + " " + words.problem(f))
        .collect(Collectors.joining(texts.get("imports.comma")));
  }

  /** Undoes the selected batch, or settles the selected household. */
  void act() {
    if (segments.chosenProperty().get() == Shown.BATCHES) {
      ImportBatch batch = batches.getSelectionModel().getSelectedItem();
      if (batch != null && BatchesViewModel.isUndoable(batch)) {
        dialogs.undo(batch.code());
      }
    } else {
      ParkedHousehold household = parked.getSelectionModel().getSelectedItem();
      if (household != null) {
        dialogs.settle(household);
      }
    }
  }

  void focus() {
    Focus.to(choose);
  }

  /** Why a file was not taken; an empty text takes it away. */
  void tell(String words) {
    if (words.isEmpty()) {
      message.hide();
    } else {
      message.show(MessageBar.Kind.DANGER, words);
    }
  }

  void show(boolean waiting) {
    segments.choose(waiting ? Shown.PARKED : Shown.BATCHES);
  }
}
