package org.yihu.desktop.statistics;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.yihu.desktop.chart.ClassName;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.statistics.StatisticsRow;
import org.yihu.usecases.text.Texts;

/** 明细: the households behind a number; Enter opens the file. */
public final class RowsSheet {
  private static final int ROW = 28;

  private final StatisticsViewModel model;
  private final Exports exports;
  private final ScreenContext context;

  public RowsSheet(StatisticsViewModel model, Exports exports, ScreenContext context) {
    this.model = model;
    this.exports = exports;
    this.context = context;
  }

  public void show(Selection selection, String title) {
    model.rows(selection, rows -> open(selection, title, rows));
  }

  private void open(Selection selection, String title, List<StatisticsRow> rows) {
    Texts texts = context.texts();
    TableView<StatisticsRow> table = table(rows);
    VBox content = new VBox(new Label(texts.get("statistics.rows.count", rows.size())), table);
    content.getStyleClass().addAll("gap-8", "rows-sheet");
    String name = texts.get("statistics.rows.title", title, selection.month().toString());
    Runnable close =
        context
            .dialogs()
            .show(
                name,
                content,
                Dialogs.WIDE,
                List.of(
                    DialogButton.cancel(texts.get("shell.close")),
                    DialogButton.other(
                        texts.get("statistics.export"),
                        () -> {
                          exports.workbook(name, () -> model.workbook(selection, name, rows));
                          return false;
                        })));
    table.setOnKeyPressed(
        e -> {
          if (e.getCode() == KeyCode.ENTER) {
            e.consume();
            openFile(table, close);
          }
        });
    table.setOnMouseClicked(
        e -> {
          if (e.getClickCount() == 2) {
            openFile(table, close);
          }
        });
    Focus.to(table);
  }

  private void openFile(TableView<StatisticsRow> table, Runnable close) {
    StatisticsRow chosen = table.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      close.run();
      context.navigator().open(new Destination.HouseholdFile(chosen.code()));
    }
  }

  private TableView<StatisticsRow> table(List<StatisticsRow> rows) {
    Texts texts = context.texts();
    Tables tables = new Tables(context.measure());
    TableView<StatisticsRow> table = tables.table(ROW);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("statistics.row.code"), 138, StatisticsRow::code),
                tables.text(texts.get("statistics.row.head"), 92, StatisticsRow::head),
                tables.text(texts.get("statistics.row.place"), 92, StatisticsRow::place),
                tables.text(
                    texts.get("statistics.row.kind"), 104, r -> ClassName.words(texts, r.kind())),
                tables.number(
                    texts.get("statistics.row.persons"), 50, r -> String.valueOf(r.persons())),
                tables.number(
                    texts.get("statistics.row.monthly"),
                    90,
                    r -> String.format("%,.2f", r.monthly().yuan())),
                tables.text(texts.get("statistics.row.remark"), 104, model::remark)));
    table.setItems(FXCollections.observableArrayList(rows));
    table.setPlaceholder(new EmptyState("bi-people", texts.get("statistics.rows.none"), ""));
    table.getSelectionModel().selectFirst();
    return table;
  }
}
