package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.usecases.paper.PaymentListForm;
import org.yihu.usecases.paper.PaymentListSheet;
import org.yihu.usecases.paper.PaymentRow;
import org.yihu.usecases.paper.PaymentTotal;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.ChineseCapitals;

/**
 * 社会救助资金发放花名册 (paper 13): every page carries its subtotal and the total so far; the last one is
 * signed.
 */
final class PaymentListLayout {
  private static final int ROWS_A_PAGE = 21;
  private static final int LEAST_ON_LAST_PAGE = 3;
  private static final Style SIGNING = Style.of(Role.BODY, 12, 9 * 72 / 25.4);

  private final FormParts parts;
  private final FormText text;
  private final PaymentRows rows;
  private final PaymentSummary summary;
  private final ChineseCapitals capitals;

  PaymentListLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("paymentList.");
    this.rows = new PaymentRows(parts, text);
    this.summary = new PaymentSummary(parts, text);
    this.capitals = new ChineseCapitals(parts.texts());
  }

  Sheet compose(PaymentListForm paper, PrintRun run) {
    PaymentListSheet list = paper.sheet();
    List<String> lines = List.of(parts.numbered(paper.number()), text.get("office", list.office()));
    String settlement = list.settlement().map(parts::settlement).orElseGet(() -> text.get("both"));
    String subtitle = text.get("subtitle", parts.words().month(list.month()), settlement);
    Sheet sheet = parts.landscape(text, lines, subtitle, paper.fileKey(), run);
    boolean closesWithRows = sheet.heightOf(last(list)) <= sheet.room();
    Rest rest = new Rest(list.rows(), PaymentTotal.NONE);
    while (!closed(sheet, list, rest, closesWithRows)) {
      rest = addPage(sheet, rest, closesWithRows);
      sheet.breakPage();
    }
    if (!list.heldBack().isEmpty()) {
      sheet.breakPage();
      sheet.add(text.section("held"), rows.held(list.heldBack()));
    }
    return sheet;
  }

  /** The rows that are not printed yet, and the sums of those that are. */
  private record Rest(List<PaymentRow> rows, PaymentTotal printed) {
    Rest without(int count) {
      PaymentTotal more = PaymentTotal.of(rows.subList(0, count));
      return new Rest(rows.subList(count, rows.size()), printed.plus(more));
    }
  }

  /**
   * Rows with subtotal and running total; rows that grew taller push others to the next page. When
   * the rest would fill one page but cannot be closed on it, the rows are shared with the last
   * page.
   */
  private Rest addPage(Sheet sheet, Rest rest, boolean closesWithRows) {
    int left = rest.rows().size();
    boolean shared = closesWithRows && left <= ROWS_A_PAGE;
    int kept = shared ? Math.max(LEAST_ON_LAST_PAGE, left / 2) : LEAST_ON_LAST_PAGE;
    int count = Math.min(ROWS_A_PAGE, left - kept);
    while (count > 1 && !sheet.addIfRoom(table(rest, count, "runningTotal"))) {
      count--;
    }
    if (count == 1) {
      sheet.add(table(rest, 1, "runningTotal"));
    }
    return rest.without(count);
  }

  /** The least that the last page holds. */
  private Block last(PaymentListSheet list) {
    int least = Math.min(LEAST_ON_LAST_PAGE, list.rows().size());
    return ending(list, new Rest(list.rows(), PaymentTotal.NONE), least);
  }

  private Block ending(PaymentListSheet list, Rest rest, int count) {
    var blocks = new ArrayList<Block>();
    blocks.add(table(rest, count, "grandTotal").row(capitals(list)));
    blocks.add(Block.space(3));
    blocks.add(summary.of(list));
    blocks.addAll(closing(list));
    return new Stack(blocks);
  }

  /**
   * Prints the last rows with what follows them, if this page has room for it. A summary that is
   * too long to share a page with rows goes on over pages of its own.
   */
  private boolean closed(Sheet sheet, PaymentListSheet list, Rest rest, boolean closesWithRows) {
    int left = rest.rows().size();
    if (left > ROWS_A_PAGE) {
      return false;
    }
    if (closesWithRows && sheet.addIfRoom(ending(list, rest, left))) {
      return true;
    }
    Table table = table(rest, left, "grandTotal").row(capitals(list));
    boolean more = left > LEAST_ON_LAST_PAGE;
    if (more && (closesWithRows || !sheet.addIfRoom(table))) {
      return false;
    }
    if (!more) {
      sheet.add(table);
    }
    sheet.add(Block.space(3), summary.of(list));
    sheet.addTogether(closing(list).toArray(Block[]::new));
    return true;
  }

  private Table table(Rest rest, int count, String running) {
    List<PaymentRow> here = rest.rows().subList(0, count);
    PaymentTotal page = PaymentTotal.of(here);
    return rows.page(here)
        .row(rows.total("pageTotal", page))
        .row(rows.total(running, rest.printed().plus(page)));
  }

  private Row capitals(PaymentListSheet list) {
    PaymentTotal total = list.total();
    String words =
        text.get("capitalsText", capitals.of(total.total()), parts.words().amount(total.total()));
    return Row.of(
        9, Cell.centre(text.get("capitals")).emph().across(4), Cell.of(words).emph().across(8));
  }

  private List<Block> closing(PaymentListSheet list) {
    Block signatures =
        new Spread(
            text.parts("signatures").stream()
                .map(part -> FormText.ticked(SIGNING, Set.of(), part))
                .toList());
    var blocks =
        new ArrayList<>(
            List.of(Block.space(5), signatures, Block.space(2), parts.note(text.get("note"))));
    boolean whole =
        list.rows().stream().anyMatch(row -> row.amount().form() == MonthlyAmount.Form.WHOLE);
    if (whole) {
      blocks.add(parts.note(text.get("wholeNote")));
    }
    return blocks;
  }
}
