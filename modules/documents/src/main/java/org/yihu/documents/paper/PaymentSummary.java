package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.Movement.Kind;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;

/** 花名册小结: by category, by village, against the month before, and the balance. */
final class PaymentSummary {
  private static final double ROW = 7;

  private final FormParts parts;
  private final FormText text;

  PaymentSummary(FormParts parts, FormText text) {
    this.parts = parts;
    this.text = text;
  }

  /** A word at the left and a figure or boxes in the middle. */
  private record Pair(Cell word, Cell value) {}

  Table of(PaymentListSheet sheet) {
    List<List<Pair>> columns =
        List.of(categories(sheet), villages(sheet), changes(sheet.balance()), balance(sheet));
    int rows = columns.stream().mapToInt(List::size).max().orElse(0);
    Table table = Table.of(38, 19, 38, 19, 38, 19, 48, 48).head(heads());
    for (int r = 0; r < rows; r++) {
      var cells = new ArrayList<Cell>();
      for (List<Pair> column : columns) {
        cells.add(r < column.size() ? column.get(r).word() : Cell.empty());
        cells.add(r < column.size() ? column.get(r).value() : Cell.empty());
      }
      table = table.row(Row.of(ROW, cells));
    }
    return table;
  }

  private Row heads() {
    return Row.of(
        ROW, text.parts("summary").stream().map(head -> Cell.head(head).across(2)).toList());
  }

  private List<Pair> categories(PaymentListSheet sheet) {
    var pairs = new ArrayList<Pair>();
    sheet
        .byCategory()
        .forEach(
            (category, total) ->
                pairs.add(households(parts.texts().get("category." + category), total.rows())));
    pairs.add(households(text.get("sum"), sheet.rows().size()));
    return pairs;
  }

  private List<Pair> villages(PaymentListSheet sheet) {
    var pairs = new ArrayList<Pair>();
    sheet.byVillage().forEach((village, total) -> pairs.add(households(village, total.rows())));
    return pairs;
  }

  private List<Pair> changes(MonthBalance balance) {
    return List.of(
        households(text.get("added"), added(balance)),
        households(text.get("stopped"), stopped(balance)),
        households(text.get("changed"), balance.count(Kind.RAISED) + balance.count(Kind.REDUCED)));
  }

  private List<Pair> balance(PaymentListSheet sheet) {
    MonthBalance balance = sheet.balance();
    var pairs = new ArrayList<Pair>();
    String flow =
        text.get(
            "flowText",
            String.valueOf(balance.opening().households()),
            String.valueOf(added(balance)),
            String.valueOf(stopped(balance)),
            String.valueOf(balance.closing().households()));
    pairs.add(pair(text.get("flow"), flow));
    if (!sheet.heldBack().isEmpty()) {
      pairs.add(households(text.get("heldBack"), sheet.heldBack().size()));
    }
    List<PaymentRow> taper = sheet.rows().stream().filter(row -> row.taper().isPresent()).toList();
    if (taper.size() == 1) {
      pairs.add(taper(sheet, taper.getFirst()));
    } else {
      pairs.add(households(text.get("taper"), taper.size()));
    }
    Money adjustments = sheet.total().adjustment();
    if (sheet.rows().stream().anyMatch(row -> !row.adjustment().isZero())) {
      pairs.add(pair(text.get("adjustments"), parts.words().amount(adjustments)));
    }
    pairs.add(new Pair(Cell.of(text.get("bank")), text.choices("bankCheck", Set.of()).centred()));
    return pairs;
  }

  private Pair taper(PaymentListSheet sheet, PaymentRow row) {
    var period = row.taper().orElseThrow();
    String months =
        text.get(
            "taperMonths",
            String.valueOf(period.numberOf(sheet.month())),
            String.valueOf(period.months()));
    return pair(text.get("taperOne", String.valueOf(row.serial())), months);
  }

  private static long added(MonthBalance balance) {
    return balance.count(Kind.ADDED) + balance.count(Kind.RESUMED);
  }

  private static long stopped(MonthBalance balance) {
    return balance.count(Kind.STOPPED) + balance.count(Kind.SUSPENDED);
  }

  private Pair households(String word, long count) {
    return pair(word, text.get("households", String.valueOf(count)));
  }

  private static Pair pair(String word, String value) {
    return new Pair(Cell.of(word), Cell.centre(value));
  }
}
