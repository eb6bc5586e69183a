package org.yihu.desktop.month;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.text.Texts;

/** Draws "last month + … = this month" and whether it closes. */
final class EquationBar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final Texts texts;
  private final HBox bar;
  private final Runnable showDifference;
  private final Runnable thaw;

  EquationBar(Texts texts, HBox bar, Runnable showDifference, Runnable thaw) {
    this.texts = texts;
    this.bar = bar;
    this.showDifference = showDifference;
    this.thaw = thaw;
  }

  void show(PaymentList list, boolean mayThaw) {
    YearMonth month = list.month();
    int last = month.minusMonths(1).getMonthValue();
    MonthEquation e = MonthEquation.of(list.balance());
    bar.getChildren()
        .setAll(
            term(texts.get("month.term.opening", last), "", e.opening()),
            sign("+"),
            term(texts.get("month.term.added"), "success-text", e.added()),
            sign("+"),
            term(texts.get("month.term.raised"), "accent-text", e.raised()),
            sign("−"),
            term(texts.get("month.term.reduced"), "warning-text", e.reduced()),
            sign("−"),
            term(texts.get("month.term.stopped"), "danger-text", e.stopped()),
            sign("="),
            term(texts.get("month.term.closing", month.getMonthValue()), "", e.closing()),
            gap(),
            list.isFrozen() ? frozen(list, mayThaw) : verdict(e));
  }

  private VBox term(String word, String colour, MonthEquation.Term term) {
    Label name = new Label(word);
    name.getStyleClass().addAll("small", "muted");
    Label count = new Label(String.valueOf(term.households()));
    count.getStyleClass().addAll("small", "strong");
    if (!colour.isEmpty()) {
      count.getStyleClass().add(colour);
    }
    Label unit = new Label(texts.get("month.households"));
    unit.getStyleClass().addAll("small", "muted");
    HBox line = new HBox(name, count, unit);
    line.getStyleClass().add("term-count");
    Label money = new Label(Yuan.of(term.money()));
    money.getStyleClass().add("title");
    VBox box = new VBox(line, money);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private HBox sign(String character) {
    Label label = new Label(character);
    label.getStyleClass().add("sign");
    label.setMinWidth(Region.USE_PREF_SIZE);
    HBox box = new HBox(label);
    box.setAlignment(Pos.CENTER);
    HBox.setHgrow(box, Priority.ALWAYS);
    return box;
  }

  private static Region gap() {
    Region region = new Region();
    HBox.setHgrow(region, Priority.SOMETIMES);
    region.setMinWidth(12);
    region.setMaxWidth(26);
    return region;
  }

  private VBox verdict(MonthEquation e) {
    Tally gap = e.difference();
    if (e.closed()) {
      return box(
          words(texts.get("month.closed"), "bi-check-circle-fill", "success"),
          small(texts.get("month.closed.measures")));
    }
    Label open = words(texts.get("month.open"), "bi-x-circle-fill", "danger");
    Hyperlink way =
        new Hyperlink(
            texts.get(
                "month.open.measures", gap.households(), gap.persons(), Yuan.of(gap.money())));
    way.getStyleClass().add("small");
    way.setOnAction(a -> showDifference.run());
    return box(open, way);
  }

  private VBox frozen(PaymentList list, boolean mayThaw) {
    String day = DAY.format(list.frozenOn().orElseThrow());
    Label state = words(texts.get("month.frozen", day), "bi-lock-fill", "accent");
    if (!mayThaw) {
      return box(state, small(texts.get("month.thaw.leader")));
    }
    Hyperlink way = new Hyperlink(texts.get("month.thaw"));
    way.getStyleClass().addAll("small", "thaw");
    way.setOnAction(a -> thaw.run());
    return box(state, way);
  }

  private static Label words(String text, String icon, String colour) {
    Label label = new Label(text);
    label.setGraphic(Icons.of(icon, colour));
    label.getStyleClass().addAll("strong", colour + "-text");
    return label;
  }

  private static Label small(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("small", "muted");
    return label;
  }

  private static VBox box(javafx.scene.Node first, javafx.scene.Node second) {
    VBox box = new VBox(first, second);
    box.getStyleClass().add("verdict");
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }
}
