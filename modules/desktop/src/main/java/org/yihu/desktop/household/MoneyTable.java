package org.yihu.desktop.household;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.control.TotalsRow;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.household.FileFigures;
import org.yihu.usecases.household.HouseholdFile;
import org.yihu.usecases.household.HouseholdSection;
import org.yihu.usecases.household.Revision;

/**
 * 收支财产: lines of one kind as a spreadsheet with a live total. F2 or typing edits, Ins adds, Del
 * removes, Ctrl+V pastes rows from a spreadsheet.
 */
final class MoneyTable extends VBox {
  private static final int ROW = 28;

  private final HouseholdViewModel model;
  private final ScreenContext context;
  private final MoneyWords words;
  private final MoneyLines lines;
  private final TableView<MoneyRow> table;
  private final SheetKeys<MoneyRow> keys;
  private final boolean whole;
  private HouseholdSection section = HouseholdSection.INCOME;
  private TotalsRow totals;
  private TableColumn<MoneyRow, String> name;
  private TableColumn<MoneyRow, String> amount;
  private TableColumn<MoneyRow, String> source;
  private TableColumn<MoneyRow, String> counting;
  private boolean addedLine;

  /**
   * @param whole whether every field has a column, as on the tabs; the overview shows the main ones
   */
  MoneyTable(HouseholdViewModel model, ScreenContext context, boolean whole) {
    this.model = model;
    this.context = context;
    this.whole = whole;
    this.words = new MoneyWords(context.texts());
    this.lines = new MoneyLines(words, model.cases().ids());
    this.table = new Tables(context.measure()).table(ROW);
    this.keys =
        new SheetKeys<>(
            table,
            model::isOfToday,
            new SheetKeys.Actions(this::addLine, this::removeLine, this::pasteLines));
    table.setPlaceholder(
        new EmptyState("bi-list-ul", text("file.money.none"), text("file.money.none.why")));
    getStyleClass().add("money-table");
    VBox.setVgrow(table, Priority.ALWAYS);
    show(section);
    model.fileProperty().addListener((o, was, is) -> fill());
  }

  private String text(String key) {
    return context.texts().get(key);
  }

  TableView<MoneyRow> table() {
    return table;
  }

  /** Shows the lines of another kind. */
  void show(HouseholdSection kind) {
    section = kind;
    Tables tables = new Tables(context.measure());
    table.getColumns().clear();
    if (whole) {
      name = add(tables, "kind", 110, words::kind, MoneyLines.Field.KIND, words.kindWords(section));
      add(tables, "note", 160, words::note, MoneyLines.Field.NOTE, List.of());
    } else {
      name = add(tables, section.name(), 172, words::item, null, List.of());
    }
    add(tables, "person", 108, this::person, MoneyLines.Field.PERSON, names());
    amount = add(tables, amountWord(), 112, words::amount, MoneyLines.Field.AMOUNT, List.of());
    amount.getStyleClass().add("number-column");
    if (whole && section == HouseholdSection.INCOME) {
      TableColumn<MoneyRow, String> cost =
          add(tables, "cost", 100, words::cost, MoneyLines.Field.COST, List.of());
      cost.getStyleClass().add("number-column");
    }
    if (whole && section != HouseholdSection.ASSET) {
      add(tables, "period", 150, words::period, null, List.of());
    }
    source =
        add(tables, "source", 128, words::source, MoneyLines.Field.SOURCE, words.sourceWords());
    source.getStyleClass().add("second-rank");
    counting = add(tables, "counting", 190, words::counting, null, List.of());
    totals = new TotalsRow(table);
    totals.getStyleClass().add("money-totals");
    getChildren().setAll(table, totals);
    fill();
  }

  private String amountWord() {
    return section == HouseholdSection.ASSET ? "asset-amount" : "amount";
  }

  private List<String> names() {
    HouseholdFile file = model.fileProperty().get();
    return file == null
        ? List.of()
        : file.members().stream().filter(m -> m.period().isOpen()).map(m -> m.name()).toList();
  }

  private String person(MoneyRow row) {
    String person = words.person(row, model.fileProperty().get());
    return person.isEmpty() ? "—" : person;
  }

  private TableColumn<MoneyRow, String> add(
      Tables tables,
      String key,
      int width,
      Function<MoneyRow, String> value,
      MoneyLines.Field field,
      List<String> choices) {
    TableColumn<MoneyRow, String> column =
        tables.text(text("file.money.column." + key), width, value);
    column.setSortable(false);
    column.setEditable(field != null);
    if (field != null) {
      column.setCellFactory(c -> new SheetCell<>(choices, keys.moves()));
      column.setOnEditCommit(e -> edited(e.getRowValue(), field, e.getNewValue()));
    }
    table.getColumns().add(column);
    return column;
  }

  private void edited(MoneyRow row, MoneyLines.Field field, String typed) {
    if (row == null || !model.isOfToday()) {
      return;
    }
    lines
        .typed(model.fileProperty().get(), row, field, typed)
        .ifPresentOrElse(
            change -> model.revise(change, "", () -> saved("file.saved.line")),
            () -> {
              if (field == MoneyLines.Field.AMOUNT && MoneyLines.amount(typed).isEmpty()) {
                context.toasts().failed(context.texts().get("file.money.not-a-number", typed));
              }
              table.refresh();
            });
  }

  private void saved(String key) {
    context.toasts().undoable(text(key), () -> model.undo(() -> {}));
  }

  /** Adds an empty line and goes to it. */
  void addLine() {
    if (model.isOfToday()) {
      addedLine = true;
      Revision fresh = lines.fresh(model.fileProperty().get(), section);
      model.revise(fresh, "", () -> saved("file.saved.line"));
    }
  }

  private void removeLine() {
    MoneyRow row = table.getSelectionModel().getSelectedItem();
    if (row != null) {
      model.revise(
          new Revision.RemoveLine(row.section(), row.id()), "", () -> saved("file.removed.line"));
    }
  }

  private void pasteLines() {
    String clipboard = Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
    lines
        .pasted(model.fileProperty().get(), section, clipboard)
        .ifPresentOrElse(
            change -> model.revise(change, "", () -> saved("file.pasted.lines")),
            () -> context.toasts().failed(text("file.money.nothing-to-paste")));
  }

  /** The new rows, with the focus on the line and column where it was. */
  private void fill() {
    HouseholdFile file = model.fileProperty().get();
    if (file == null) {
      return;
    }
    TablePosition<MoneyRow, ?> at = table.getFocusModel().getFocusedCell();
    UUID focused =
        at.getRow() >= 0 && at.getRow() < table.getItems().size()
            ? table.getItems().get(at.getRow()).id()
            : null;
    List<MoneyRow> rows = MoneyLines.rows(file, section);
    table.getItems().setAll(rows);
    int index = addedLine ? rows.size() - 1 : indexOf(rows, focused);
    if (index >= 0) {
      TableColumn<MoneyRow, ?> column =
          addedLine || at.getTableColumn() == null
              ? table.getColumns().getFirst()
              : at.getTableColumn();
      keys.select(index, column);
    }
    addedLine = false;
    total(file);
  }

  private static int indexOf(List<MoneyRow> rows, UUID id) {
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private void total(HouseholdFile file) {
    FileFigures figures = FileFigures.of(file.money());
    totals.set(name, text("file.money.total"));
    switch (section) {
      case INCOME -> {
        totals.set(amount, MoneyWords.money(figures.gross()));
        totals.set(
            source,
            figures
                .takenOff()
                .map(m -> context.texts().get("file.money.taken-off", MoneyWords.money(m)))
                .orElse(""));
        totals.set(
            counting,
            figures
                .counted()
                .map(m -> context.texts().get("file.money.counted", MoneyWords.money(m)))
                .orElse(text("file.money.not-worked-out")));
      }
      case SPENDING ->
          totals.set(
              amount,
              MoneyWords.money(
                  figures.spending().values().stream().reduce(Money.ZERO, Money::plus)));
      case ASSET -> totals.set(amount, MoneyWords.money(figures.financial()));
      case FILE, MEMBER, OBLIGOR -> {
        // no sums
      }
    }
  }

  /** The span that the lines cover, in words. */
  Label span() {
    Label label = new Label();
    model
        .fileProperty()
        .addListener(
            (o, was, is) -> {
              var year = MoneyLines.year(is);
              label.setText(
                  context
                      .texts()
                      .get(
                          "file.money.span",
                          year.from().toString().substring(0, 7),
                          year.to().toString().substring(0, 7)));
            });
    return label;
  }
}
