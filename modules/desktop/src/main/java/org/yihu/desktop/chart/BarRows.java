package org.yihu.desktop.chart;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * 横条: one row each with a name, a bar against the longest, the number and what the month changed.
 */
public final class BarRows extends GridPane {
  private static final double LEAST = 0.06;
  private static final double NAMES = 44;

  /**
   * 一条.
   *
   * @param name what stands before the bar
   * @param value length of the bar and its number; without a bar if negative
   * @param change told after the number: +2, −1, 0
   * @param opened opens the rows behind the number
   */
  public record Bar(Node name, long value, boolean drawn, long change, Runnable opened) {}

  public BarRows() {
    getStyleClass().add("bar-rows");
    ColumnConstraints names = new ColumnConstraints();
    names.setPercentWidth(NAMES);
    ColumnConstraints bars = new ColumnConstraints();
    bars.setHgrow(Priority.ALWAYS);
    ColumnConstraints numbers = new ColumnConstraints();
    numbers.setHalignment(HPos.RIGHT);
    ColumnConstraints changes = new ColumnConstraints();
    changes.setHalignment(HPos.RIGHT);
    getColumnConstraints().addAll(names, bars, numbers, changes);
  }

  public void show(List<Bar> rows) {
    getChildren().clear();
    long longest = rows.stream().filter(Bar::drawn).mapToLong(Bar::value).max().orElse(0);
    int row = 0;
    for (Bar bar : rows) {
      add(bar.name(), 0, row);
      if (bar.drawn()) {
        add(track(longest == 0 ? 0 : (double) bar.value() / longest), 1, row);
      }
      Hyperlink number = new Hyperlink(String.valueOf(bar.value()));
      number.getStyleClass().addAll("strong", "number-link");
      number.setMinWidth(USE_PREF_SIZE);
      number.setOnAction(e -> bar.opened().run());
      add(number, 2, row);
      Label change = new Label(signed(bar.change()));
      change.getStyleClass().addAll("small", "muted");
      change.setMinWidth(USE_PREF_SIZE);
      add(change, 3, row);
      row++;
    }
  }

  private static StackPane track(double share) {
    Region bar = new Region();
    bar.getStyleClass().add("bar");
    StackPane track = new StackPane(bar);
    track.setAlignment(Pos.CENTER_LEFT);
    track.setMinWidth(0);
    double drawn = share == 0 ? 0 : Math.max(share, LEAST);
    bar.maxWidthProperty().bind(track.widthProperty().multiply(drawn));
    return track;
  }

  /** A change with its sign: +2, −1, 0. */
  public static String signed(long change) {
    if (change == 0) {
      return "0";
    }
    return change > 0 ? "+" + change : "\u2212" + -change;
  }
}
