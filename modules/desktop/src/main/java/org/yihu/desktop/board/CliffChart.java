package org.yihu.desktop.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.board.IncomeCurve;
import org.yihu.usecases.text.Texts;

/** 断崖图: assistance a month over income a year; where the category changes the line breaks off. */
final class CliffChart extends LineChart<Number, Number> {
  private static final double TEN_THOUSAND = 10_000;
  private static final int TICKS = 4;

  private final Texts texts;
  private final Map<Node, List<String>> styles = new HashMap<>();

  CliffChart(Texts texts) {
    super(new NumberAxis(), new NumberAxis());
    this.texts = texts;
    getStyleClass().add("cliff-chart");
    setCreateSymbols(false);
    setAnimated(false);
    setLegendVisible(false);
    setVerticalGridLinesVisible(false);
    setAlternativeRowFillVisible(false);
    NumberAxis income = (NumberAxis) getXAxis();
    income.setAutoRanging(false);
    income.setSide(Side.BOTTOM);
    income.setMinorTickVisible(false);
    income.setTickLabelFormatter(new TenThousands());
    NumberAxis total = (NumberAxis) getYAxis();
    total.setMinorTickVisible(false);
    total.setAutoRanging(false);
  }

  /** Income in 万元, so that the axis stays short. */
  private static final class TenThousands extends StringConverter<Number> {
    @Override
    public String toString(Number yuan) {
      return Amounts.brief(
          java.math.BigDecimal.valueOf(Math.round(yuan.doubleValue() / 100)).movePointLeft(2));
    }

    @Override
    public Number fromString(String text) {
      return Double.parseDouble(text) * TEN_THOUSAND;
    }
  }

  void show(IncomeCurve curve) {
    getData().clear();
    styles.clear();
    List<IncomeCurve.Point> points = curve.points();
    if (points.isEmpty()) {
      return;
    }
    range(
        (NumberAxis) getXAxis(), yuan(points.getFirst().income()), yuan(points.getLast().income()));
    double most = points.stream().mapToDouble(p -> yuan(p.total())).max().orElse(0);
    double unit = tick(Math.max(most, 1));
    NumberAxis total = (NumberAxis) getYAxis();
    total.setLowerBound(0);
    total.setTickUnit(unit);
    total.setUpperBound(Math.ceil(Math.max(most, 1) * 1.1 / unit) * unit);
    List<IncomeCurve.Point> run = new ArrayList<>();
    for (IncomeCurve.Point point : points) {
      if (!run.isEmpty() && run.getLast().category() != point.category()) {
        line(run, "run");
        line(List.of(run.getLast(), point), "break");
        run = new ArrayList<>();
      }
      run.add(point);
    }
    line(run, "run");
    marker(curve.now(), "now", texts.get("boards.chart.now", Amounts.brief(curve.now().total())));
    if (!curve.trial().equals(curve.now())) {
      marker(
          curve.trial(),
          "trial-now",
          texts.get("boards.chart.trial", Amounts.brief(curve.trial().total())));
    }
    // the chart puts its own classes in the place of others whenever a series is added
    styles.forEach((node, classes) -> node.getStyleClass().setAll(classes));
    setAccessibleText(
        texts.get(
            "boards.chart.spoken",
            Amounts.of(curve.now().total()),
            Amounts.of(curve.trial().total())));
  }

  private static void range(NumberAxis axis, double low, double high) {
    axis.setLowerBound(low);
    axis.setUpperBound(high);
    axis.setTickUnit(tick(high - low));
  }

  /** A round step of which a few fit into a length. */
  private static double tick(double length) {
    double raw = length / TICKS;
    double power = Math.pow(10, Math.floor(Math.log10(raw)));
    for (double step : new double[] {1, 2, 5, 10}) {
      if (step * power >= raw) {
        return step * power;
      }
    }
    return raw;
  }

  private static double yuan(Money money) {
    return money.fen() / 100.0;
  }

  private XYChart.Data<Number, Number> data(IncomeCurve.Point point) {
    return new XYChart.Data<>(yuan(point.income()), yuan(point.total()));
  }

  private void line(List<IncomeCurve.Point> points, String style) {
    XYChart.Series<Number, Number> series = new XYChart.Series<>();
    points.forEach(p -> series.getData().add(data(p)));
    getData().add(series);
    styles.put(series.getNode(), List.of("chart-series-line", style));
  }

  private void marker(IncomeCurve.Point point, String style, String words) {
    XYChart.Data<Number, Number> at = data(point);
    at.setNode(new Mark(style, words, point.income().compareTo(middle()) > 0));
    XYChart.Series<Number, Number> series = new XYChart.Series<>();
    series.getData().add(at);
    getData().add(series);
    styles.put(at.getNode(), List.of("chart-mark", style));
  }

  private Money middle() {
    NumberAxis income = (NumberAxis) getXAxis();
    return Money.ofYuan(Math.round((income.getLowerBound() + income.getUpperBound() * 2) / 3));
  }

  /** A point with words beside it, on the side where there is room. */
  private static final class Mark extends Region {
    private final Label words;
    private final boolean left;

    Mark(String style, String text, boolean left) {
      this.left = left;
      words = new Label(text);
      words.getStyleClass().add("chart-words");
      if (style.equals("trial-now")) {
        words.getStyleClass().add("danger-text");
      }
      getChildren().add((Node) words);
    }

    @Override
    protected void layoutChildren() {
      double width = words.prefWidth(-1);
      double height = words.prefHeight(width);
      words.resizeRelocate(left ? getWidth() - width : getWidth(), -height - 2, width, height);
    }
  }
}
