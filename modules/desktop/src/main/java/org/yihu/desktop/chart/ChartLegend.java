package org.yihu.desktop.chart;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.yihu.usecases.text.Texts;

/** 图例 of ins and outs. */
public final class ChartLegend extends HBox {
  public ChartLegend(Texts texts) {
    getStyleClass().add("chart-legend");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            sign("legend-in"),
            words(texts.get("chart.in")),
            sign("legend-out"),
            words(texts.get("chart.out")));
  }

  private static Region sign(String style) {
    Region sign = new Region();
    sign.getStyleClass().addAll("legend-sign", style);
    return sign;
  }

  private static Label words(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("caption");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }
}
