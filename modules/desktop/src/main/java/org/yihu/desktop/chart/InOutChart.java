package org.yihu.desktop.chart;

import java.time.YearMonth;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.StackedBarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.yihu.usecases.statistics.MonthStatistics.InAndOut;
import org.yihu.usecases.text.Texts;

/** 进出图: households taken in above the line, households that left below it, on one scale. */
public final class InOutChart extends StackPane {
  /** Room above and below the longest bar for its number. */
  private static final double ROOM = 1.35;

  /** A bar of nothing still hangs below the line, so that its number does too. */
  private static final double HAIR = 0.0001;

  private static final String DOWNWARDS = "negative";

  private final Texts texts;

  public InOutChart(Texts texts) {
    this.texts = texts;
    getStyleClass().add("in-out-chart");
    setMinSize(0, 0);
  }

  public void show(List<InAndOut> months) {
    XYChart.Series<String, Number> in = new XYChart.Series<>();
    XYChart.Series<String, Number> out = new XYChart.Series<>();
    CategoryAxis below = new CategoryAxis();
    below.setCategories(
        FXCollections.observableArrayList(months.stream().map(m -> name(m.month())).toList()));
    below.setTickMarkVisible(false);
    long most = months.stream().mapToLong(m -> Math.max(m.in(), m.out())).max().orElse(0);
    double bound = Math.max(1, most) * ROOM;
    NumberAxis beside = new NumberAxis(-bound, bound, bound);
    beside.setTickLabelsVisible(false);
    beside.setTickMarkVisible(false);
    beside.setMinorTickVisible(false);
    StackedBarChart<String, Number> chart = new StackedBarChart<>(below, beside);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setHorizontalGridLinesVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setAlternativeRowFillVisible(false);
    chart.setMinSize(0, 0);
    for (InAndOut m : months) {
      in.getData().add(bar(name(m.month()), m.in(), m.in(), Pos.TOP_CENTER));
      double down = m.out() == 0 ? -bound * HAIR : -m.out();
      out.getData().add(bar(name(m.month()), down, m.out(), Pos.BOTTOM_CENTER));
    }
    chart.getData().add(in);
    chart.getData().add(out);
    out.getData().forEach(d -> mark(d.getNode()));
    getChildren().setAll(chart);
  }

  /** The chart stacks a bar downwards by this style class, which it gives to its own bars only. */
  private static void mark(Node bar) {
    if (!bar.getStyleClass().contains(DOWNWARDS)) {
      bar.getStyleClass().add(DOWNWARDS);
    }
  }

  private String name(YearMonth month) {
    return texts.get("chart.month", month.getMonthValue());
  }

  private static XYChart.Data<String, Number> bar(
      String month, double length, long number, Pos where) {
    XYChart.Data<String, Number> data = new XYChart.Data<>(month, length);
    Label label = new Label(String.valueOf(number));
    label.getStyleClass().add("bar-number");
    label.setMinWidth(USE_PREF_SIZE);
    StackPane node = new StackPane(label);
    StackPane.setAlignment(label, where);
    label
        .translateYProperty()
        .bind(label.heightProperty().multiply(where == Pos.TOP_CENTER ? -1 : 1));
    node.setAccessibleText(month + " " + number);
    data.setNode(node);
    return data;
  }
}
