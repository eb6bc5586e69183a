package org.yihu.desktop.month;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.yihu.desktop.control.Tables;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.PaymentList;
import org.yihu.usecases.payment.DueReview;
import org.yihu.usecases.text.Texts;

/** Lists of the month in a dialog: what is to be reviewed, and where the balance does not close. */
final class DueSheet {
  private static final int HEIGHT = 360;

  private final ScreenContext context;
  private final Texts texts;
  private final Tables tables;

  DueSheet(ScreenContext context) {
    this.context = context;
    this.texts = context.texts();
    this.tables = new Tables(context.measure());
  }

  private record Line(String code, String head, String what, String when) {}

  void show(PaymentsViewModel model) {
    Stream<Line> reviews = model.reviews().stream().map(this::line);
    Stream<Line> tapers =
        model.tapersEnding().stream()
            .map(
                l ->
                    new Line(
                        l.row().householdCode(),
                        l.row().headName(),
                        texts.get("month.due.taper"),
                        l.row().taper().orElseThrow().last().atEndOfMonth().toString()));
    TableView<Line> table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(texts.get("month.due.code"), 180, Line::code),
                tables.text(texts.get("month.column.head"), 140, Line::head),
                tables.text(texts.get("month.due.what"), 180, Line::what),
                tables.text(texts.get("month.due.when"), 140, Line::when)));
    table.getItems().setAll(Stream.concat(tapers, reviews).toList());
    show(texts.get("month.due.title"), table);
  }

  private Line line(DueReview review) {
    return new Line(
        review.held().householdCode(),
        review.held().headName(),
        texts.get("month.due." + review.kind()),
        review.due().toString());
  }

  void differences(PaymentList list) {
    TableView<MonthBalance.Difference> table = tables.table();
    table
        .getColumns()
        .setAll(
            List.of(
                tables.text(
                    texts.get("month.due.code"), 180, MonthBalance.Difference::householdCode),
                tables.text(texts.get("month.column.head"), 140, MonthBalance.Difference::headName),
                tables.number(
                    texts.get("month.open.listed"), 140, d -> Yuan.of(d.listed().money())),
                tables.number(
                    texts.get("month.open.expected"), 140, d -> Yuan.of(d.expected().money()))));
    table.getItems().setAll(list.balance().differences());
    show(texts.get("month.open.title"), table);
  }

  private void show(String title, TableView<?> table) {
    table.setPrefHeight(context.measure().px(HEIGHT));
    context
        .dialogs()
        .show(title, table, Dialogs.WIDE, List.of(DialogButton.cancel(texts.get("month.close"))));
  }
}
