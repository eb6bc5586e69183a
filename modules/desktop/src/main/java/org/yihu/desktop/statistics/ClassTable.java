package org.yihu.desktop.statistics;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.yihu.desktop.chart.ClassName;
import org.yihu.desktop.statistics.StatisticsViewModel.Unit;
import org.yihu.usecases.statistics.AssistanceClass;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.text.Texts;

/** 类别表: one line a class; every number opens its households, nothing is a dash. */
final class ClassTable extends GridPane {
  private static final double NAMES = 22;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final Texts texts;
  private final StatisticsViewModel model;
  private final BiConsumer<Selection, String> opened;

  ClassTable(Texts texts, StatisticsViewModel model, BiConsumer<Selection, String> opened) {
    this.texts = texts;
    this.model = model;
    this.opened = opened;
    getStyleClass().add("class-table");
  }

  void show(MonthStatistics month) {
    getChildren().clear();
    getColumnConstraints().clear();
    List<Column> columns = columns();
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(NAMES);
    getColumnConstraints().add(names);
    for (Column column : columns) {
      ColumnConstraints numbers = new ColumnConstraints();
      numbers.setPercentWidth((100 - NAMES) / columns.size());
      numbers.setHalignment(HPos.RIGHT);
      numbers.setHgrow(Priority.ALWAYS);
      getColumnConstraints().add(numbers);
    }
    head(month, columns);
    int row = 1;
    for (AssistanceClass kind : ClassName.usual(month)) {
      MonthStatistics.Line line = ClassName.line(month, kind);
      line(month, row++, ClassName.chip(texts, kind), line, columns);
    }
    Label total = new Label(texts.get("statistics.total"));
    total.getStyleClass().add("strong");
    line(month, row, total, month.total(), columns);
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>(Arrays.asList(Column.values()));
    if (model.unitProperty().get() == Unit.HOUSEHOLDS) {
      columns.remove(Column.CHANGED);
    }
    return columns;
  }

  private void head(MonthStatistics month, List<Column> columns) {
    ground(0, columns.size(), "head-ground");
    add(small(texts.get("statistics.classes")), 0, 0);
    int at = 1;
    for (Column column : columns) {
      String words =
          column == Column.OPENING
              ? texts.get("statistics.opening", DAY.format(month.month().atDay(1)))
              : texts.get("statistics.column." + column);
      add(small(words), at++, 0);
    }
  }

  private static Label small(String words) {
    Label label = new Label(words);
    label.getStyleClass().addAll("small", "muted", "class-cell");
    return label;
  }

  private void line(
      MonthStatistics month, int row, Node name, MonthStatistics.Line line, List<Column> columns) {
    boolean total = line.kind().isEmpty();
    ground(row, columns.size(), total ? "total-ground" : "line-ground");
    HBox first = new HBox(name);
    first.setAlignment(Pos.CENTER_LEFT);
    first.getStyleClass().add("class-cell");
    add(first, 0, row);
    int at = 1;
    for (Column column : columns) {
      add(number(month, line, column, total), at++, row);
    }
  }

  private Node number(
      MonthStatistics month, MonthStatistics.Line line, Column column, boolean total) {
    String words = model.number(line, column);
    if (words.isEmpty()) {
      Label nothing = new Label(texts.get("workbench.none"));
      nothing.getStyleClass().addAll("muted", "class-cell");
      return nothing;
    }
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().addAll("number-link", "class-cell");
    if (total || column == Column.CLOSING) {
      link.getStyleClass().add("strong");
    }
    String title =
        texts.get(
            "statistics.rows.title",
            line.kind()
                .map(k -> ClassName.words(texts, k))
                .orElseGet(() -> texts.get("statistics.total")),
            texts.get("statistics.column." + column));
    link.setAccessibleText(title + " " + words);
    link.setOnAction(e -> opened.accept(Selection.of(month.month(), column, line.kind()), title));
    return link;
  }

  private void ground(int row, int columns, String style) {
    HBox ground = new HBox();
    ground.getStyleClass().add(style);
    add(ground, 0, row, columns + 1, 1);
  }
}
