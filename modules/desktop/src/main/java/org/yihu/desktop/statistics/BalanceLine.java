package org.yihu.desktop.statistics;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.text.Texts;

/** 平衡: opening + in + moved in − out = now, in words and households, and whether it adds up. */
final class BalanceLine {
  private final HBox place;
  private final Texts texts;
  private final BiConsumer<Selection, String> opened;

  BalanceLine(HBox place, Texts texts, BiConsumer<Selection, String> opened) {
    this.place = place;
    this.texts = texts;
    this.opened = opened;
  }

  /**
   * @param today words of the last day, such as 11月24日
   */
  void show(MonthStatistics month, String today, Node... actions) {
    String first = texts.get("statistics.first-day", month.month().getMonthValue());
    MonthStatistics.Line total = month.total();
    place.getChildren().clear();
    add(month, total, Column.OPENING, texts.get("statistics.on-register", first), "");
    sign("+");
    add(month, total, Column.ADDED, texts.get("statistics.column.ADDED"), "success-text");
    sign("+");
    add(month, total, Column.MOVED_IN, texts.get("statistics.column.MOVED_IN"), "success-text");
    sign("\u2212");
    add(month, total, Column.LEFT, texts.get("statistics.column.LEFT"), "danger-text");
    sign("=");
    add(month, total, Column.CLOSING, texts.get("statistics.on-register", today), "");
    Region line = new Region();
    line.getStyleClass().add("divider");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    place.getChildren().addAll(line, verdict(month, total), spacer);
    place.getChildren().addAll(actions);
  }

  private void add(
      MonthStatistics month,
      MonthStatistics.Line total,
      Column column,
      String words,
      String style) {
    Label name = new Label(words);
    name.getStyleClass().addAll("small", "muted");
    name.setMinWidth(Region.USE_PREF_SIZE);
    Hyperlink number = new Hyperlink(String.valueOf(total.in(column).households()));
    number.getStyleClass().addAll("display", "balance-number");
    if (!style.isEmpty()) {
      number.getStyleClass().add(style);
    }
    number.setMinWidth(Region.USE_PREF_SIZE);
    number.setOnAction(
        e -> opened.accept(Selection.of(month.month(), column, Optional.empty()), words));
    Label unit = new Label(texts.get("statistics.unit.HOUSEHOLDS"));
    unit.getStyleClass().addAll("small", "muted");
    HBox below = new HBox(number, unit);
    below.setAlignment(Pos.BASELINE_LEFT);
    below.getStyleClass().add("gap-4");
    VBox box = new VBox(name, below);
    box.setAlignment(Pos.CENTER_LEFT);
    place.getChildren().add(box);
  }

  private void sign(String sign) {
    Label label = new Label(sign);
    label.getStyleClass().addAll("title", "muted", "balance-sign");
    place.getChildren().add(label);
  }

  private VBox verdict(MonthStatistics month, MonthStatistics.Line total) {
    boolean closed = month.isClosed();
    Label words =
        new Label(
            closed
                ? texts.get("statistics.closed")
                : texts.get("statistics.gap", total.gap().households()));
    words.setGraphic(
        Icons.of(
            closed ? "bi-check-circle-fill" : "bi-exclamation-circle-fill",
            "icon-14",
            closed ? "success" : "danger"));
    words.getStyleClass().addAll("strong", closed ? "success-text" : "danger-text");
    Tally in = total.in(Column.TRANSFERRED_IN);
    Tally out = total.in(Column.TRANSFERRED_OUT);
    Label transfers =
        new Label(texts.get("statistics.transfers", in.households(), out.households()));
    transfers.getStyleClass().addAll("small", "muted");
    VBox box = new VBox(words, transfers);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
