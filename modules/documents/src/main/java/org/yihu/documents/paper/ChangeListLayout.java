package org.yihu.documents.paper;

import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.ChangeList;
import org.yihu.usecases.port.PrintRun;

/** 社会救助增减员表: every change of a month, sums by kind, opening and closing. */
final class ChangeListLayout {
  private static final double ROW = 7;
  private static final Style SIGNING = Style.of(Role.BODY, 10.5, 9 * 72 / 25.4);

  private final FormParts parts;
  private final FormText text;

  ChangeListLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("changeList.");
  }

  Sheet compose(ChangeList paper, PrintRun run) {
    String under = text.get("under", paper.office(), parts.words().month(paper.month()));
    Sheet sheet =
        parts.landscape(text, List.of(parts.numbered(paper.number())), under, paper.fileKey(), run);
    sheet.add(rows(paper.rows()));
    sheet.addTogether(text.section("sums"), sums(paper), Block.space(3), signatures());
    return sheet;
  }

  private Table rows(List<ChangeList.Row> rows) {
    Table table =
        Table.of(10, 36, 34, 34, 20, 18, 18, 25, 25, 25, 22)
            .asDense()
            .head(text.heads(9, "heads"))
            .numbered(
                rows,
                (serial, row) ->
                    Row.of(
                            ROW,
                            serial,
                            Cell.of(row.village()).small(),
                            Cell.of(row.head()),
                            Cell.of(category(row.category())).small(),
                            Cell.centre(text.get(row.kind().name())),
                            Cell.centre(String.valueOf(row.before().persons())),
                            Cell.centre(String.valueOf(row.after().persons())),
                            parts.amount(row.before().money()),
                            parts.amount(row.after().money()),
                            signed(row.after().money().minus(row.before().money())),
                            Cell.of(row.reason()).small())
                        .about(row.head()));
    return rows.isEmpty() ? table.row(10, Cell.centre(text.get("none")).across(11)) : table;
  }

  private String category(Category category) {
    Category shown =
        category == Category.SUBSISTENCE_SINGLE ? Category.SUBSISTENCE_ALLOWANCE : category;
    return parts.texts().get("category." + shown);
  }

  private Cell signed(Money money) {
    return money.isNegative()
        ? Cell.amount(text.get("minus", parts.words().amount(money.negated())))
        : parts.amount(money);
  }

  private Table sums(ChangeList paper) {
    Table table = Table.of(67, 50, 50, 100).asDense().head(text.heads(8, "sumHeads"));
    table = table.row(sum("opening", paper.opening()));
    for (Movement.Kind kind : Movement.Kind.values()) {
      List<ChangeList.Row> same = paper.rows().stream().filter(r -> r.kind() == kind).toList();
      if (!same.isEmpty()) {
        Tally moved =
            same.stream().map(r -> r.after().minus(r.before())).reduce(Tally.NONE, Tally::plus);
        table = table.row(sum(kind.name(), moved));
      }
    }
    return table.row(sum("closing", paper.closing()));
  }

  private Row sum(String key, Tally tally) {
    return Row.of(
        ROW,
        Cell.centre(text.get(key)).emph(),
        count(tally.households()),
        count(tally.persons()),
        signed(tally.money()));
  }

  private Cell count(long number) {
    return Cell.centre(
        number < 0 ? text.get("minus", String.valueOf(-number)) : String.valueOf(number));
  }

  private Block signatures() {
    return new Spread(
        List.of("drawnUp", "checked", "leader", "day").stream()
            .map(key -> FormText.ticked(SIGNING, Set.of(), text.get(key)))
            .toList());
  }
}
