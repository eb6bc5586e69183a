package org.yihu.desktop.workbench;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.shell.Measure;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.WorkItem;

/** The columns of the list of work; Enter or a double click opens the step itself. */
final class WorkTable {
  private static final int ROW = 32;

  private final TableView<WorkItem> table;
  private final Texts texts;
  private final WorkWords words;
  private final TableColumn<WorkItem, WorkItem> category;
  private final TableColumn<WorkItem, WorkItem> sign;
  private final TableColumn<WorkItem, String> inCharge;

  WorkTable(TableView<WorkItem> table, Texts texts, Measure measure, Consumer<WorkItem> opened) {
    this.table = table;
    this.texts = texts;
    this.words = new WorkWords(texts);
    Tables tables = new Tables(measure);
    tables.shape(table, ROW);
    table
        .getColumns()
        .setAll(
            List.of(
                tables.node(texts.get("workbench.column.left"), 154, this::daysLeft),
                tables.node(texts.get("workbench.column.step"), 146, this::step),
                tables.text(texts.get("workbench.column.who"), 116, words::who)));
    TableColumn<WorkItem, String> place =
        tables.text(texts.get("workbench.column.place"), 92, words::place);
    place.getStyleClass().add("muted-column");
    table.getColumns().add(place);
    category = tables.node(texts.get("workbench.column.category"), 130, i -> chip(i, false));
    sign = tables.node(texts.get("workbench.column.category"), 56, i -> chip(i, true));
    table.getColumns().add(category);
    TableColumn<WorkItem, String> basis =
        tables.text(texts.get("workbench.column.basis"), 106, words::basis);
    basis.getStyleClass().addAll("muted-column", "small");
    table.getColumns().add(basis);
    inCharge = tables.text(texts.get("workbench.column.in-charge"), 68, words::inCharge);
    table.getColumns().add(inCharge);
    table.getColumns().forEach(c -> c.setSortable(false));
    table.setRowFactory(t -> row(opened));
    table.setOnKeyPressed(
        e -> {
          WorkItem chosen = table.getSelectionModel().getSelectedItem();
          if (e.getCode() == KeyCode.ENTER && chosen != null && !e.isShortcutDown()) {
            e.consume();
            opened.accept(chosen);
          }
        });
  }

  private static TableRow<WorkItem> row(Consumer<WorkItem> opened) {
    TableRow<WorkItem> row = new TableRow<>();
    row.setOnMouseClicked(
        e -> {
          if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && !row.isEmpty()) {
            opened.accept(row.getItem());
          }
        });
    return row;
  }

  private Node daysLeft(WorkItem item) {
    return item.daysLeft()
        .<Node>map(days -> new DaysLeft(texts, days))
        .orElseGet(() -> muted(texts.get("workbench.no-limit")));
  }

  private Node step(WorkItem item) {
    Label label = new Label(words.step(item));
    if (item.isOverdue()) {
      label.getStyleClass().add("strong");
    }
    return label;
  }

  private Node chip(WorkItem item, boolean narrow) {
    return item.category()
        .<Node>map(c -> new CategoryChip(texts, c.name(), narrow))
        .orElseGet(Label::new);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("muted");
    return label;
  }

  /** Few columns on a small screen: the sign alone, and nobody in charge. */
  void few(boolean few) {
    boolean isFew = table.getColumns().contains(sign);
    if (few == isFew) {
      return;
    }
    int place = table.getColumns().indexOf(few ? category : sign);
    table.getColumns().set(place, few ? sign : category);
    if (few) {
      table.getColumns().remove(inCharge);
    } else {
      table.getColumns().add(inCharge);
    }
  }
}
