package org.yihu.desktop.imports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.Tables;
import org.yihu.usecases.imports.FieldChange;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.HouseholdFate;
import org.yihu.usecases.imports.PlacedFinding;
import org.yihu.usecases.imports.ReadHousehold;
import org.yihu.usecases.imports.RowFate;
import org.yihu.usecases.text.Texts;

/** The three tables of the preview. */
final class ImportTables {
  private static final int CHANGES_SHOWN = 6;

  private final Texts texts;
  private final Tables tables;
  private final ImportViewModel model;
  private final FindingWords words;

  ImportTables(Texts texts, Tables tables, ImportViewModel model) {
    this.texts = texts;
    this.tables = tables;
    this.model = model;
    this.words = new FindingWords(texts);
  }

  void findings(TableView<PlacedFinding> table) {
    tables.shape(table, 32);
    TableColumn<PlacedFinding, String> written =
        tables.text(column("written"), 260, p -> words.written(p.finding()));
    written.getStyleClass().add("muted-cell");
    TableColumn<PlacedFinding, String> cell =
        tables.text(column("cell"), 66, p -> p.finding().cell());
    cell.getStyleClass().add("muted-cell");
    table
        .getColumns()
        .setAll(
            List.of(
                tables.node(column("level"), 88, this::level),
                tables.text(column("problem"), 172, p -> words.problem(p.finding())),
                cell,
                tables.text(column("head"), 96, this::head),
                written,
                tables.node(column("remedy"), 118, this::remedy)));
    table.setItems(model.findings().shown());
    table.setPlaceholder(
        new EmptyState(
            "bi-check2-circle",
            texts.get("imports.no-finding"),
            texts.get("imports.no-finding.why")));
  }

  private String column(String key) {
    return texts.get("imports.column." + key);
  }

  private Label level(PlacedFinding placed) {
    Finding finding = placed.finding();
    String icon =
        switch (finding.level()) {
          case ERROR -> "bi-x-circle-fill";
          case WARNING -> "bi-exclamation-triangle-fill";
          case FIX -> "bi-check2";
        };
    Label label = new Label(words.level(finding), Icons.of(icon, "icon-14"));
    label.getStyleClass().add("level-" + finding.level().name().toLowerCase(Locale.ROOT));
    return label;
  }

  private String head(PlacedFinding placed) {
    return model
        .previewProperty()
        .get()
        .household(placed.household())
        .map(ReadHousehold::headName)
        .orElse("");
  }

  private Label remedy(PlacedFinding placed) {
    var repair = model.previewProperty().get().repairOf(placed.finding());
    Label label = new Label(words.remedy(placed.finding(), repair));
    label.getStyleClass().add(repair.isOffered() ? "accent-text" : "muted");
    return label;
  }

  void changes(TableView<HouseholdFate> table) {
    tables.shape(table, 32);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.node(column("fate"), 88, this::fate),
                tables.text(column("code"), 160, HouseholdFate::code),
                tables.text(column("head"), 110, HouseholdFate::headName),
                tables.number(column("persons"), 60, f -> String.valueOf(f.persons())),
                tables.text(column("changes"), 420, this::changed)));
    table.setItems(model.changes());
    table.setPlaceholder(
        new EmptyState(
            "bi-dash-circle", texts.get("imports.no-change"), texts.get("imports.no-change.why")));
  }

  private Label fate(HouseholdFate fate) {
    return fate(fate.kind());
  }

  private Label fate(HouseholdFate.Kind kind) {
    String icon =
        switch (kind) {
          case NEW -> "bi-plus-circle-fill";
          case CHANGED -> "bi-pencil-fill";
          case SAME -> "bi-dash-circle";
          case DOUBTFUL -> "bi-question-diamond-fill";
          case REFUSED -> "bi-x-circle-fill";
        };
    Label label = new Label(texts.get("register.fate." + kind), Icons.of(icon, "icon-14"));
    label.getStyleClass().add("fate-" + kind.name().toLowerCase(Locale.ROOT));
    return label;
  }

  private String changed(HouseholdFate fate) {
    if (!fate.doubts().isEmpty()) {
      return String.join(texts.get("imports.comma"), fate.doubtWords(texts));
    }
    String shown =
        fate.changes().stream()
            .limit(CHANGES_SHOWN)
            .map(this::changed)
            .collect(Collectors.joining(texts.get("imports.comma")));
    return fate.changes().size() > CHANGES_SHOWN
        ? texts.get("imports.changes.more", shown, fate.changes().size())
        : shown;
  }

  private String changed(FieldChange change) {
    boolean secret = change.field().equals("account");
    return texts.get(
        "imports.change",
        change.label(texts),
        or(secret ? FindingWords.masked(change.before()) : change.before()),
        or(secret ? FindingWords.masked(change.after()) : change.after()));
  }

  private String or(String text) {
    return text.isEmpty() ? texts.get("imports.nothing") : text;
  }

  void rows(TableView<RowFate> table) {
    tables.shape(table, 32);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.number(column("row"), 70, r -> String.valueOf(r.row())),
                tables.text(column("person"), 120, RowFate::person),
                tables.text(column("head"), 120, RowFate::headName),
                tables.text(column("code"), 200, RowFate::code),
                tables.node(column("fate"), 120, r -> fate(r.kind()))));
    table.setItems(model.rows());
  }
}
