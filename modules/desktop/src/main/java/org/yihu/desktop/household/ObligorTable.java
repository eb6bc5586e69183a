package org.yihu.desktop.household;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdFile.ObligorCard;
import org.yihu.usecases.household.Revision;

/**
 * 法定义务人 as a spreadsheet, with the keys of the money tables. A new line is stored once it has a
 * name.
 */
final class ObligorTable extends VBox {
  private static final int ROW = 28;
  private static final Map<ObligorLines.Field, Integer> WIDTHS =
      new EnumMap<>(
          Map.of(
              ObligorLines.Field.NAME, 150,
              ObligorLines.Field.MEMBER, 150,
              ObligorLines.Field.RELATION, 130,
              ObligorLines.Field.ABILITY, 180,
              ObligorLines.Field.SUPPORT, 130,
              ObligorLines.Field.CONSENTED, 110));

  /** A line of the table. */
  private sealed interface Line {
    record Kept(ObligorCard card) implements Line {}

    /** Has no name yet. */
    record Fresh() implements Line {}
  }

  private final HouseholdViewModel model;
  private final ScreenContext context;
  private final ObligorLines lines;
  private final TableView<Line> table;
  private final SheetKeys<Line> keys;

  ObligorTable(HouseholdViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.lines = new ObligorLines(context.texts());
    this.table = new Tables(context.measure()).table(ROW);
    this.keys =
        new SheetKeys<>(
            table,
            model::isOfToday,
            new SheetKeys.Actions(this::addLine, this::removeLine, this::pasteLines));
    table.getStyleClass().add("obligor-table");
    table.setAccessibleText(text("file.obligor.title"));
    table.setPlaceholder(
        new EmptyState("bi-people", text("file.obligor.none"), text("file.obligor.none.why")));
    VBox.setVgrow(table, Priority.ALWAYS);
    getStyleClass().addAll("gap-4", "obligors");
    getChildren().setAll(head(), table);
    model.fileProperty().addListener((o, was, is) -> show(is));
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  private HBox head() {
    Label title = new Label(text("file.obligor.title"));
    title.getStyleClass().add("strong");
    Label hint = new Label(text("file.obligor.hint"));
    hint.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Button add = new Button(text("file.money.add"));
    add.setGraphic(Icons.of("bi-plus", "icon-14"));
    add.getStyleClass().add("small");
    add.setOnAction(e -> addLine());
    HBox head = new HBox(title, hint, spacer, add);
    head.getStyleClass().add("gap-8");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The columns have the file's members among their choices. */
  private void columns(HouseholdFile file) {
    Tables tables = new Tables(context.measure());
    table.getColumns().clear();
    for (ObligorLines.Field field : ObligorLines.Field.values()) {
      TableColumn<Line, String> column =
          tables.text(
              text("file.obligor.column." + field), WIDTHS.get(field), l -> shown(l, field));
      column.setSortable(false);
      List<String> choices = lines.choices(file, field);
      column.setCellFactory(c -> new SheetCell<>(choices, keys.moves()));
      column.setOnEditCommit(e -> edited(e.getRowValue(), field, e.getNewValue()));
      column.setOnEditCancel(e -> table.getItems().removeIf(Line.Fresh.class::isInstance));
      if (field == ObligorLines.Field.SUPPORT) {
        column.getStyleClass().add("number-column");
      }
      table.getColumns().add(column);
    }
  }

  private String shown(Line line, ObligorLines.Field field) {
    HouseholdFile file = model.fileProperty().get();
    return line instanceof Line.Kept(var card) ? lines.shown(file, card, field) : "";
  }

  private void show(HouseholdFile file) {
    if (file == null) {
      return;
    }
    TablePosition<Line, ?> at = table.getFocusModel().getFocusedCell();
    int index = at.getColumn();
    if (table.getColumns().isEmpty() || at.getRow() < 0) {
      columns(file);
    }
    List<Line> rows = new ArrayList<>(file.obligors().stream().map(Line.Kept::new).toList());
    table.getItems().setAll(rows);
    if (at.getRow() >= 0 && index >= 0 && !rows.isEmpty()) {
      keys.select(Math.min(at.getRow(), rows.size() - 1), table.getColumns().get(index));
    }
  }

  private void edited(Line line, ObligorLines.Field field, String typed) {
    if (!model.isOfToday() || line == null) {
      return;
    }
    HouseholdFile file = model.fileProperty().get();
    switch (line) {
      case Line.Fresh _ -> named(file, typed);
      case Line.Kept(var card) ->
          lines
              .typed(file, card, field, typed)
              .ifPresentOrElse(this::store, () -> untouched(file, card, field, typed));
    }
  }

  private void named(HouseholdFile file, String typed) {
    table.getItems().removeIf(Line.Fresh.class::isInstance);
    if (lines.fresh(file, typed) instanceof Revision.PutObligor put && !typed.isBlank()) {
      if (ObligorLines.isThere(file, put.obligor())) {
        context.toasts().failed(context.texts().get("file.obligor.twice", typed));
      } else {
        store(put);
      }
    }
  }

  private void untouched(
      HouseholdFile file, ObligorCard card, ObligorLines.Field field, String typed) {
    if (!typed.strip().equals(lines.shown(file, card, field))) {
      context.toasts().failed(context.texts().get("file.obligor.not-taken", typed));
    }
    table.refresh();
  }

  private void store(Revision change) {
    model.revise(
        change,
        "",
        () -> context.toasts().undoable(text("file.saved.line"), () -> model.undo(() -> {})));
  }

  private void addLine() {
    if (model.isOfToday()) {
      table.getItems().removeIf(Line.Fresh.class::isInstance);
      table.getItems().add(new Line.Fresh());
      int row = table.getItems().size() - 1;
      Focus.to(table);
      table.scrollTo(row);
      table.layout();
      @SuppressWarnings("unchecked")
      TableColumn<Line, String> name = (TableColumn<Line, String>) table.getColumns().getFirst();
      keys.select(row, name);
      table.edit(row, name);
    }
  }

  private void removeLine() {
    if (table.getSelectionModel().getSelectedItem() instanceof Line.Kept(var card)) {
      model.revise(
          new Revision.RemoveObligor(card.member(), card.name()),
          "",
          () -> context.toasts().undoable(text("file.removed.line"), () -> model.undo(() -> {})));
    }
  }

  private void pasteLines() {
    String clipboard = Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    lines
        .pasted(model.fileProperty().get(), clipboard)
        .ifPresentOrElse(
            this::store, () -> context.toasts().failed(text("file.obligor.nothing-to-paste")));
  }
}
