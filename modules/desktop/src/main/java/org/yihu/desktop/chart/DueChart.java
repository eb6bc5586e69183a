package org.yihu.desktop.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.StringConverter;
import org.yihu.usecases.statistics.MonthStatistics.Due;
import org.yihu.usecases.text.Texts;

/** 应发金额图: ten thousands of yuan by month, the last one written at its point. */
public final class DueChart extends StackPane {
  private static final int FEN_IN_TEN_THOUSAND_YUAN = 1_000_000;
  private static final double ROOM = 0.35;
  private static final int POINT = 6;
  private static final int LAST = 9;

  private final Texts texts;

  public DueChart(Texts texts) {
    this.texts = texts;
    getStyleClass().add("due-chart");
    setMinSize(0, 0);
  }

  public void show(List<Due> months) {
    List<Double> values =
        months.stream().map(d -> (double) d.money().fen() / FEN_IN_TEN_THOUSAND_YUAN).toList();
    double least = values.stream().min(Double::compare).orElse(0.0);
    double most = values.stream().max(Double::compare).orElse(1.0);
    double room = Math.max((most - least) * ROOM, most == 0 ? 1 : most / 100);
    NumberAxis beside =
        new NumberAxis(Math.max(0, least - room), most + room, (most - least + 2 * room) / 3);
    beside.setMinorTickVisible(false);
    beside.setTickMarkVisible(false);
    beside.setTickLabelFormatter(new OneDecimal());
    CategoryAxis below = new CategoryAxis();
    below.setTickMarkVisible(false);
    LineChart<String, Number> chart = new LineChart<>(below, beside);
    chart.setAnimated(false);
    chart.setLegendVisible(false);
    chart.setVerticalGridLinesVisible(false);
    chart.setAlternativeRowFillVisible(false);
    chart.setMinSize(0, 0);
    XYChart.Series<String, Number> line = new XYChart.Series<>();
    for (int i = 0; i < months.size(); i++) {
      String name = texts.get("chart.month", months.get(i).month().getMonthValue());
      XYChart.Data<String, Number> point = new XYChart.Data<>(name, values.get(i));
      point.setNode(node(values.get(i), i == months.size() - 1));
      line.getData().add(point);
    }
    chart.getData().add(line);
    getChildren().setAll(chart);
  }

  private static StackPane node(double value, boolean last) {
    String words = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
    StackPane node = new StackPane();
    node.setMinSize(0, 0);
    node.setPrefSize(last ? LAST : POINT, last ? LAST : POINT);
    node.setAccessibleText(words);
    Tooltip.install(node, new Tooltip(words));
    if (last) {
      Label label = new Label(words);
      label.getStyleClass().addAll("bar-number", "strong");
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.translateYProperty().bind(label.heightProperty().multiply(-1));
      node.getChildren().add(label);
      node.getStyleClass().add("last-point");
    }
    return node;
  }

  /** Labels of the axis with one decimal. */
  private static final class OneDecimal extends StringConverter<Number> {
    @Override
    public String toString(Number number) {
      return BigDecimal.valueOf(number.doubleValue())
          .setScale(1, RoundingMode.HALF_UP)
          .toPlainString();
    }

    @Override
    public Number fromString(String text) {
      return new BigDecimal(text);
    }
  }
}
