package org.yihu.desktop.month;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.Tables;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.text.Texts;

/** The columns of the month's list. */
final class MonthColumns {
  private static final PseudoClass GONE = PseudoClass.getPseudoClass("gone");

  final TableColumn<MonthLine, MonthLine> change;
  final TableColumn<MonthLine, String> head;
  final TableColumn<MonthLine, String> village;
  final TableColumn<MonthLine, MonthLine> category;
  final TableColumn<MonthLine, String> persons;
  final TableColumn<MonthLine, String> base;
  final TableColumn<MonthLine, String> addOn;
  final TableColumn<MonthLine, String> care;
  final TableColumn<MonthLine, String> now;
  final TableColumn<MonthLine, String> before;
  final TableColumn<MonthLine, Money> difference;
  final TableColumn<MonthLine, String> reason;
  final TableColumn<MonthLine, String> account;
  private final Texts texts;
  private final Tables tables;

  MonthColumns(Texts texts, Tables tables, Supplier<YearMonth> month) {
    this.texts = texts;
    this.tables = tables;
    change = tables.node(texts.get("month.column.change"), 100, l -> new SignChip(texts, l));
    change.setSortable(true);
    change.setComparator(Comparator.comparing(MonthLine::sign));
    head = text("head", 92, l -> l.row().headName());
    village = styled(text("village", 86, MonthLine::village), "muted-cell");
    category =
        tables.node(
            texts.get("month.column.category"),
            104,
            l -> new CategoryChip(texts, l.row().category().name()));
    persons = number("persons", 52, l -> String.valueOf(l.row().persons()));
    base = number("base", 84, MonthLine::base);
    addOn = number("add-on", 80, MonthLine::addOn);
    care = number("care", 78, MonthLine::care);
    now = styled(number("now", 96, l -> Yuan.of(l.row().total())), "strong-cell");
    before = styled(number("before", 92, MonthLine::before), "muted-cell");
    difference = difference();
    reason = styled(text("reason", 84, l -> l.reason(texts, month.get())), "small-cell");
    reason.setCellFactory(c -> new WholeCell());
    head.setCellFactory(c -> new WholeCell());
    account = styled(text("account", 74, MonthLine::account), "small-cell");
  }

  private TableColumn<MonthLine, String> text(
      String key, int width, Function<MonthLine, String> value) {
    return tables.text(texts.get("month.column." + key), width, value);
  }

  private TableColumn<MonthLine, String> number(
      String key, int width, Function<MonthLine, String> value) {
    TableColumn<MonthLine, String> column =
        tables.number(texts.get("month.column." + key), width, value);
    column.setSortable(false);
    return column;
  }

  private static <V> TableColumn<MonthLine, V> styled(
      TableColumn<MonthLine, V> column, String style) {
    column.getStyleClass().add(style);
    return column;
  }

  private TableColumn<MonthLine, Money> difference() {
    TableColumn<MonthLine, Money> column = new TableColumn<>(texts.get("month.column.difference"));
    column.setCellValueFactory(
        l -> new javafx.beans.property.ReadOnlyObjectWrapper<>(l.getValue().row().difference()));
    column.setCellFactory(c -> new DifferenceCell());
    column.getStyleClass().add("number-column");
    column.setReorderable(false);
    column.setPrefWidth(before.getPrefWidth() * 104 / 92);
    return column;
  }

  /** Puts them into a table; the reason takes what width is left. */
  void into(TableView<MonthLine> table) {
    List<TableColumn<MonthLine, ?>> all =
        List.of(
            change,
            head,
            village,
            category,
            persons,
            base,
            addOn,
            care,
            now,
            before,
            difference,
            reason,
            account);
    for (TableColumn<MonthLine, ?> column : all) {
      column.setMinWidth(column.getPrefWidth());
      if (column != reason) {
        column.setMaxWidth(column.getPrefWidth());
      }
    }
    table.getColumns().setAll(all);
    // on a small screen the table scrolls sideways instead of cutting amounts
    table.setColumnResizePolicy(TableView.UNCONSTRAINED_RESIZE_POLICY);
    double others =
        all.stream().filter(c -> c != reason).mapToDouble(TableColumn::getPrefWidth).sum();
    double bar = reason.getMinWidth() / 6;
    reason
        .prefWidthProperty()
        .bind(Bindings.max(reason.getMinWidth(), table.widthProperty().subtract(others + bar)));
    table.setRowFactory(t -> new Line());
  }

  /** How a difference is written: a triangle and the amount. */
  static String written(Money difference) {
    if (difference.isZero()) {
      return Yuan.of(difference);
    }
    return difference.isNegative()
        ? "▼ " + Yuan.of(difference.negated())
        : "▲ " + Yuan.of(difference);
  }

  private static final class Line extends TableRow<MonthLine> {
    @Override
    protected void updateItem(MonthLine line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(GONE, line != null && !empty && !line.row().isListed());
    }
  }

  /** Text whose whole is told by a tooltip where the column cuts it. */
  private static final class WholeCell extends TableCell<MonthLine, String> {
    private final Tooltip whole = new Tooltip();

    @Override
    protected void updateItem(String text, boolean empty) {
      super.updateItem(text, empty);
      setText(empty ? null : text);
      whole.setText(text);
      setTooltip(empty || text == null || text.isEmpty() ? null : whole);
    }
  }

  private static final class DifferenceCell extends TableCell<MonthLine, Money> {
    @Override
    protected void updateItem(Money difference, boolean empty) {
      super.updateItem(difference, empty);
      getStyleClass().removeAll("more", "less", "dash");
      if (empty || difference == null) {
        setText(null);
        return;
      }
      setText(written(difference));
      if (difference.isZero()) {
        getStyleClass().add("dash");
      } else {
        getStyleClass().add(difference.isNegative() ? "less" : "more");
      }
    }
  }
}
