package org.yihu.documents.excel;

import static org.yihu.documents.excel.SheetWords.row;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.MonthlyAmount.Form;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.paper.PaymentTotal;
import org.yihu.usecases.text.ChineseCapitals;
import org.yihu.usecases.text.Texts;

/** 发放花名册工作簿: the list, what is held back, and the sums by category and village. */
final class PaymentWorkbook {
  private final SheetWords words;
  private final ChineseCapitals capitals;

  PaymentWorkbook(Texts texts) {
    this.words = new SheetWords(texts);
    this.capitals = new ChineseCapitals(texts);
  }

  List<TableSheet> sheets(PaymentListSheet list) {
    var sheets = new ArrayList<TableSheet>();
    String subtitle = words.get("payment.subtitle", list.office(), words.month(list.month()));
    sheets.add(
        new TableSheet(
            words.get("payment.list"),
            words.get("payment.title"),
            subtitle,
            words.columns("payment.columns"),
            rows(list.rows(), false),
            List.of(total(list.total()))));
    if (!list.heldBack().isEmpty()) {
      sheets.add(
          new TableSheet(
              words.get("payment.held"),
              words.get("payment.heldTitle"),
              subtitle,
              words.columns("payment.heldColumns"),
              rows(list.heldBack(), true),
              List.of()));
    }
    sheets.add(summary(list, subtitle));
    sheets.add(balance(list.balance(), subtitle));
    return sheets;
  }

  private List<List<Object>> rows(List<PaymentRow> rows, boolean held) {
    List<List<Object>> written = new ArrayList<>(rows.size());
    for (PaymentRow row : rows) {
      boolean divided = row.amount().form() == Form.DIVIDED;
      boolean known = row.amount().form() != Form.UNKNOWN;
      Object last =
          held ? row.held().map(reason -> words.get("payment." + reason)).orElse("") : row.remark();
      written.add(
          row(
              row.serial(),
              row.village(),
              row.head(),
              words.category(row.category()),
              row.persons(),
              divided ? row.amount().base() : null,
              divided ? row.amount().addOn() : null,
              divided ? row.amount().care() : null,
              row.adjustment(),
              known ? row.payable() : null,
              row.holder(),
              row.account(),
              last));
    }
    return written;
  }

  private List<Object> total(PaymentTotal total) {
    return row(
        null,
        words.get("payment.total", String.valueOf(total.rows())),
        null,
        null,
        total.persons(),
        total.base(),
        total.addOn(),
        total.care(),
        total.adjustment(),
        total.total(),
        null,
        null,
        null);
  }

  private TableSheet summary(PaymentListSheet list, String subtitle) {
    List<List<Object>> rows = new ArrayList<>();
    list.byCategory()
        .forEach(
            (category, sum) -> rows.add(sum("payment.byCategory", words.category(category), sum)));
    list.byVillage().forEach((village, sum) -> rows.add(sum("payment.byVillage", village, sum)));
    PaymentTotal all = list.total();
    Money amount = all.total();
    String inWords = words.get("payment.capitals", capitals.of(amount));
    return new TableSheet(
        words.get("payment.summary"),
        words.get("payment.summaryTitle"),
        subtitle,
        words.columns("payment.summaryColumns"),
        rows,
        List.of(sum("payment.all", inWords, all)));
  }

  /** Opening, every kind of movement, closing, and what is missing if it does not close. */
  private TableSheet balance(MonthBalance balance, String subtitle) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(tally(words.get("balance.opening"), null, balance.opening()));
    for (Movement.Kind kind : Movement.Kind.values()) {
      rows.add(tally(words.get("balance." + kind), balance.count(kind), balance.of(kind)));
    }
    List<List<Object>> totals = new ArrayList<>();
    totals.add(tally(words.get("balance.closing"), null, balance.closing()));
    if (!balance.isClosed()) {
      totals.add(tally(words.get("balance.difference"), null, balance.difference()));
    }
    return new TableSheet(
        words.get("payment.balance"),
        words.get("balance.title"),
        subtitle,
        words.columns("payment.balanceColumns"),
        rows,
        totals);
  }

  private static List<Object> tally(String name, Long moved, Tally tally) {
    return row(name, moved, tally.households(), tally.persons(), tally.money());
  }

  private List<Object> sum(String group, String name, PaymentTotal sum) {
    return row(
        words.get(group),
        name,
        sum.rows(),
        sum.persons(),
        sum.base(),
        sum.addOn(),
        sum.care(),
        sum.adjustment(),
        sum.total());
  }
}
