package org.yihu.desktop.household;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.Observable;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.yihu.desktop.control.DayField;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Segments;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.HouseholdHistory.Entry;
import org.yihu.usecases.household.HouseholdHistory.Group;

/** 变更记录: one line a fact, old and new, by month; the one change in full at the right. */
final class HistoryPane extends HBox {
  private static final int ROW = 28;
  private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");
  private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("yyyy-MM-dd");

  /** A line of the table: a month's heading or a change. */
  private sealed interface Line {
    record Month(String words, int changes) implements Line {}

    record Change(Entry entry) implements Line {}
  }

  private final HouseholdViewModel model;
  private final ScreenContext context;
  private final TableView<Line> table;
  private final Segments<Optional<Group>> segments;
  private final ChangeDetails details;

  HistoryPane(HouseholdViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.table = new Tables(context.measure()).table(ROW);
    this.details = new ChangeDetails(model, context);
    this.segments =
        new Segments<>(
            List.of(
                Optional.empty(),
                Optional.of(Group.FAMILY),
                Optional.of(Group.MONEY),
                Optional.of(Group.ASSISTANCE)),
            g -> text("file.history.group." + g.map(Enum::name).orElse("ALL")));
    columns();
    Button then = new Button(text("file.history.then"));
    then.setGraphic(Icons.of("bi-calendar3"));
    then.setMinWidth(USE_PREF_SIZE);
    then.setOnAction(e -> askDay());
    Button export = new Button(text("file.history.export"));
    export.setGraphic(Icons.of("bi-download"));
    export.setMinWidth(USE_PREF_SIZE);
    export.setOnAction(e -> export());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(segments, then, spacer, export);
    head.getStyleClass().add("gap-8");
    head.setAlignment(Pos.CENTER_LEFT);
    VBox card = new VBox(table);
    card.getStyleClass().addAll("card", "history-card");
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(card, Priority.ALWAYS);
    VBox middle = new VBox(head, card);
    middle.getStyleClass().add("screen-body");
    HBox.setHgrow(middle, Priority.ALWAYS);
    double width = context.measure().px(324);
    details.setMinWidth(width);
    details.setMaxWidth(width);
    getChildren().setAll(middle, details);
    segments.chosenProperty().addListener((Observable o) -> show());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (EXPORT.match(e)) {
            e.consume();
            export();
          }
        });
    model.history().addListener((ListChangeListener<Entry>) c -> show());
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((o, was, is) -> details.show(is instanceof Line.Change c ? c.entry() : null));
  }

  private void export() {
    context
        .dialogs()
        .files()
        .save(
            text("file.history.export"),
            context.texts().get("household.history.workbook", model.code()) + ".xlsx")
        .ifPresent(
            file ->
                model.exportHistory(
                    file,
                    to ->
                        context
                            .toasts()
                            .told(context.texts().get("file.history.exported", to.toString()))));
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private void columns() {
    Tables tables = new Tables(context.measure());
    var before = tables.node(text("file.history.before"), 130, this::before);
    before.getStyleClass().add("number-column");
    table
        .getColumns()
        .setAll(
            List.of(
                tables.node(text("file.history.at"), 110, this::at),
                tables.node(text("file.history.name"), 220, this::name),
                before,
                tables.node("", 40, l -> l instanceof Line.Change ? arrow() : null),
                tables.node(text("file.history.after"), 150, this::after),
                tables.<Line>text(
                    text("file.history.basis"),
                    150,
                    l -> l instanceof Line.Change c ? c.entry().basis() : ""),
                tables.<Line>text(
                    text("file.history.by"),
                    80,
                    l -> l instanceof Line.Change c ? c.entry().by() : "")));
    table.getColumns().forEach(c -> c.setSortable(false));
    table.setPlaceholder(
        new EmptyState(
            "bi-clock-history", text("file.history.none"), text("file.history.none.why")));
  }

  private static Node arrow() {
    return Icons.of("bi-arrow-right", "icon-14");
  }

  private Node at(Line line) {
    ZoneId zone = context.clock().getZone();
    return switch (line) {
      case Line.Month m -> strong(m.words());
      case Line.Change c -> {
        var at = c.entry().at().atZone(zone);
        boolean old = at.getYear() != LocalDate.now(context.clock()).getYear();
        yield muted((old ? LONG : SHORT).format(at));
      }
    };
  }

  private Node name(Line line) {
    return switch (line) {
      case Line.Month m -> muted(context.texts().get("file.history.changes", m.changes()));
      case Line.Change c -> {
        Label name = new Label(c.entry().name());
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox box = new HBox(name, muted(c.entry().subject()));
        box.getStyleClass().add("gap-8");
        box.setAlignment(Pos.CENTER_LEFT);
        yield box;
      }
    };
  }

  private Node before(Line line) {
    if (!(line instanceof Line.Change c)) {
      return null;
    }
    if (c.entry().before().isEmpty()) {
      return aligned(muted("—"));
    }
    Text old = new Text(c.entry().before());
    old.getStyleClass().addAll("struck", "muted", "small");
    return aligned(old);
  }

  private static HBox aligned(Node node) {
    HBox box = new HBox(node);
    box.setAlignment(Pos.CENTER_RIGHT);
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private Node after(Line line) {
    return line instanceof Line.Change c
        ? strong(c.entry().after().isEmpty() ? text("file.history.gone") : c.entry().after())
        : null;
  }

  private static Label strong(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("strong");
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  private static Label muted(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private void show() {
    ZoneId zone = context.clock().getZone();
    Map<YearMonth, List<Entry>> months = new LinkedHashMap<>();
    for (Entry entry : model.history()) {
      boolean wanted = segments.chosenProperty().get().map(g -> g == entry.group()).orElse(true);
      if (wanted) {
        months
            .computeIfAbsent(YearMonth.from(entry.at().atZone(zone)), m -> new ArrayList<>())
            .add(entry);
      }
    }
    List<Line> lines = new ArrayList<>();
    months.forEach(
        (month, entries) -> {
          lines.add(
              new Line.Month(
                  context
                      .texts()
                      .get(
                          "file.history.month",
                          String.valueOf(month.getYear()),
                          month.getMonthValue()),
                  entries.size()));
          entries.forEach(e -> lines.add(new Line.Change(e)));
        });
    table.getItems().setAll(lines);
    if (lines.size() > 1) {
      table.getSelectionModel().select(1);
    }
    segments.count(Optional.empty(), model.history().size());
    for (Group group : Group.values()) {
      segments.count(
          Optional.of(group), model.history().stream().filter(e -> e.group() == group).count());
    }
  }

  private void askDay() {
    DayField day = new DayField(LocalDate.now(context.clock()));
    FormField field = new FormField(text("file.history.day"), day, true);
    context
        .dialogs()
        .show(
            text("file.history.then.title"),
            field,
            Dialogs.NARROW,
            List.of(
                DialogButton.cancel(text("dialog.cancel")),
                DialogButton.primary(
                    text("file.history.then.show"),
                    () -> {
                      model.lookAt(Optional.ofNullable(day.getValue()));
                      return true;
                    })));
  }

  void focusFirst() {
    Focus.to(table);
  }
}
