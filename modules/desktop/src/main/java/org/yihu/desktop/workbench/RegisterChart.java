package org.yihu.desktop.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.chart.BarRows;
import org.yihu.desktop.chart.ChartLegend;
import org.yihu.desktop.chart.ClassName;
import org.yihu.desktop.chart.InOutChart;
import org.yihu.desktop.control.Segments;
import org.yihu.usecases.statistics.AssistanceClass;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.text.Texts;

/** 在册户数: by class, by village, or the last six months' ins and outs. */
final class RegisterChart extends VBox {
  private static final int VILLAGES = 5;
  private static final int MONTHS = 6;

  /** Which chart. */
  enum Kind {
    CLASSES,
    VILLAGES,
    IN_AND_OUT
  }

  /** What the chart can be asked for. */
  interface Asked {
    /** The rows behind a number. */
    void rows(Selection selection, String title);

    /** The whole statistics. */
    void statistics();
  }

  private final Texts texts;
  private final Asked asked;
  private final Hyperlink title = new Hyperlink();
  private final Label saying = new Label();
  private final Segments<Kind> kinds;
  private final StackPane body = new StackPane();
  private MonthStatistics month;

  RegisterChart(Texts texts, Asked asked) {
    this.texts = texts;
    this.asked = asked;
    title.getStyleClass().addAll("strong", "card-title-link");
    title.setMinWidth(USE_PREF_SIZE);
    title.setOnAction(e -> asked.statistics());
    saying.getStyleClass().addAll("small", "muted");
    kinds = new Segments<>(List.of(Kind.values()), k -> texts.get("workbench.chart." + k));
    kinds.chosenProperty().addListener((o, was, is) -> draw());
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox head = new HBox(title, saying, spacer, kinds);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("card-head");
    body.getStyleClass().add("chart-body");
    body.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(body, Priority.ALWAYS);
    getStyleClass().add("card");
    getChildren().addAll(head, body);
    draw();
  }

  void show(MonthStatistics read) {
    month = read;
    draw();
  }

  private void draw() {
    Kind kind = kinds.chosenProperty().get();
    title.setText(texts.get("workbench.chart.title." + kind));
    saying.setText(kind == Kind.IN_AND_OUT ? "" : texts.get("workbench.chart.change"));
    if (month != null) {
      body.getChildren().setAll(drawn(kind));
    }
  }

  private Node drawn(Kind kind) {
    return switch (kind) {
      case CLASSES -> bars(classes());
      case VILLAGES -> bars(villages());
      case IN_AND_OUT -> inAndOut();
    };
  }

  private static BarRows bars(List<BarRows.Bar> bars) {
    BarRows rows = new BarRows();
    rows.show(bars);
    return rows;
  }

  private List<BarRows.Bar> classes() {
    List<BarRows.Bar> bars = new ArrayList<>();
    for (AssistanceClass kind : ClassName.usual(month)) {
      MonthStatistics.Line line = ClassName.line(month, kind);
      long now = line.in(Column.CLOSING).households();
      Selection rows = Selection.of(month.month(), Column.CLOSING, Optional.of(kind));
      String name = ClassName.words(texts, kind);
      bars.add(
          new BarRows.Bar(
              ClassName.chip(texts, kind),
              now,
              true,
              now - line.in(Column.OPENING).households(),
              () -> asked.rows(rows, name)));
    }
    return bars;
  }

  private List<BarRows.Bar> villages() {
    return month.villages().stream()
        .limit(VILLAGES)
        .map(
            v ->
                new BarRows.Bar(
                    new Label(v.name()),
                    v.now().households(),
                    true,
                    v.change(),
                    () -> asked.rows(Selection.now(month.month(), v.code()), v.name())))
        .toList();
  }

  private Node inAndOut() {
    InOutChart chart = new InOutChart(texts);
    chart.show(month.year().subList(month.year().size() - MONTHS, month.year().size()));
    VBox.setVgrow(chart, Priority.ALWAYS);
    return new VBox(new ChartLegend(texts), chart);
  }
}
