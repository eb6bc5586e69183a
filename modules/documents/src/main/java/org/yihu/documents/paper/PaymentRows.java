package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.paper.PaymentTotal;

/** 花名册表: the ruled table of one page of paper 13 with its rows and totals. */
final class PaymentRows {
  private static final double ROW = 6.5;
  private static final double TOTAL = 7.5;

  private final FormParts parts;
  private final FormText text;

  PaymentRows(FormParts parts, FormText text) {
    this.parts = parts;
    this.text = text;
  }

  /** Head and rows of one page. */
  Table page(List<PaymentRow> rows) {
    var lines = new ArrayList<Row>();
    rows.forEach(row -> lines.add(row(row)));
    return Table.of(9, 23, 25, 25, 11, 24, 20, 20, 25, 25, 39, 21)
        .asDense()
        .head(text.heads(9, "heads"))
        .rows(lines);
  }

  /** A total row. */
  Row total(String key, PaymentTotal total) {
    return Row.of(
        TOTAL,
        Cell.centre(text.get(key, String.valueOf(total.rows()))).emph().across(4),
        Cell.centre(String.valueOf(total.persons())).emph(),
        part(total, total.base()),
        part(total, total.addOn()),
        part(total, total.care()),
        parts.amount(total.total()).emph(),
        Cell.empty().across(3));
  }

  /** Head and rows of what is held back. */
  Table held(List<PaymentRow> rows) {
    var lines = new ArrayList<Row>();
    for (PaymentRow row : rows) {
      String reason = row.held().map(held -> text.get(held.name())).orElse("");
      lines.add(
          Row.of(
                  ROW,
                  Cell.centre(String.valueOf(row.serial())),
                  Cell.centre(row.village()).small(),
                  Cell.centre(row.head()),
                  category(row),
                  Cell.centre(String.valueOf(row.persons())),
                  total(row),
                  Cell.centre(row.holder()),
                  account(row),
                  Cell.of(reason).small())
              .about(row.head()));
    }
    return Table.of(9, 30, 34, 30, 14, 30, 34, 42, 44)
        .asDense()
        .head(text.heads(9, "heldHeads"))
        .rows(lines);
  }

  private Row row(PaymentRow row) {
    return Row.of(
            ROW,
            Cell.centre(String.valueOf(row.serial())),
            Cell.centre(row.village()).small(),
            Cell.centre(row.head()),
            category(row),
            Cell.centre(String.valueOf(row.persons())),
            part(row, row.amount().base()),
            part(row, row.amount().addOn()),
            part(row, row.amount().care()),
            total(row),
            Cell.centre(row.holder()),
            account(row),
            Cell.centre(row.remark()).tiny())
        .about(row.head());
  }

  private Cell category(PaymentRow row) {
    String key = "category." + NoticeEntry.shown(row.category());
    return Cell.centre(parts.texts().get(key)).small();
  }

  private Cell part(PaymentRow row, Money money) {
    return row.amount().form() == MonthlyAmount.Form.DIVIDED ? parts.amount(money) : dash();
  }

  /** Where no row has known parts, their sum is not zero but unknown. */
  private Cell part(PaymentTotal total, Money money) {
    Money known = total.base().plus(total.addOn()).plus(total.care());
    return known.isZero() && !total.total().isZero() ? dash().emph() : parts.amount(money).emph();
  }

  private Cell dash() {
    return Cell.of(parts.orDash("")).right();
  }

  private Cell total(PaymentRow row) {
    return row.amount().form() == MonthlyAmount.Form.UNKNOWN ? dash() : parts.amount(row.payable());
  }

  private Cell account(PaymentRow row) {
    return Cell.centre(parts.words().grouped(row.account())).tiny().inOneLine();
  }
}
