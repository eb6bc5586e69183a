package org.yihu.documents.paper;

import java.util.Set;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.ReviewAmount;
import org.yihu.usecases.paper.ReviewSheet;
import org.yihu.usecases.paper.ReviewSheet.NoticeRecord;
import org.yihu.usecases.text.ChineseCapitals;

/** Page 2 of the review sheet: amount, notice, opinions, the county's decision. */
final class ReviewOpinions {
  private static final double ROW = 8.6;

  private final FormParts parts;
  private final FormText text;
  private final ChineseCapitals capitals;
  private final OpinionRows rows;

  ReviewOpinions(FormParts parts, FormText text) {
    this.parts = parts;
    this.text = text;
    this.capitals = new ChineseCapitals(parts.texts());
    this.rows = new OpinionRows(parts, text);
  }

  void compose(Sheet sheet, ReviewSheet paper) {
    sheet.space(1);
    sheet.addTogether(text.section("section5"), amount(paper.amount()));
    sheet.addTogether(text.section("section6"), notice(paper));
    Table opinions =
        Table.of(26, 144)
            .row(
                rows.signed(
                    32,
                    "advice",
                    OpinionRows.read(8, paper.advice()),
                    "investigator",
                    "investigator",
                    ""))
            .row(
                rows.signed(
                    37,
                    "opinion",
                    OpinionRows.read(13, paper.opinion()),
                    "clerk",
                    "leader",
                    "seal"));
    sheet.addTogether(text.section("section7"), opinions);
    Block decision = FormParts.atLeast(16, rows.written("decisions"));
    Table county =
        Table.of(26, 144)
            .row(
                16,
                text.label("check"),
                OpinionRows.framed(Stack.of(rows.written("checks"), Block.space(2))))
            .row(rows.signed(40, "decision", decision, "clerk", "leader", "seal"));
    sheet.addTogether(text.section("section8"), county);
  }

  private Table amount(ReviewAmount amount) {
    Table table = Table.of(44, 94, 32).head(text.heads(8, "amounts"));
    for (ReviewAmount.Line line : amount.lines()) {
      table =
          table.row(
              8, Cell.of(line.item()), Cell.of(line.calculation()), parts.amount(line.amount()));
    }
    if (amount.lines().isEmpty()) {
      table =
          table.row(
              8,
              Cell.of(text.get("nothing")),
              Cell.of(parts.orDash("")),
              Cell.of(parts.orDash("")).right());
    }
    String total = text.get("capitals", capitals.of(amount.total()));
    return table.row(
        9, text.label("total"), Cell.of(total).emph(), parts.amount(amount.total()).emph());
  }

  private Table notice(ReviewSheet paper) {
    var words = parts.words();
    String place = paper.notice().map(NoticeRecord::place).orElse("");
    String number = paper.notice().map(n -> words.number(n.number())).orElse("");
    String posted = paper.notice().map(n -> words.date(n.posted())).orElse("");
    String period =
        paper
            .notice()
            .map(
                n ->
                    text.get("noticeDays", words.date(n.first()), words.date(n.last()), n.length()))
            .orElse("");
    Set<Integer> objection =
        paper
            .notice()
            .flatMap(NoticeRecord::objection)
            .map(o -> Set.of(o.ordinal()))
            .orElse(Set.of());
    return Table.of(26, 84, 26, 34)
        .row(
            ROW,
            text.label("noticePlace"),
            Cell.of(place),
            text.label("noticeNumber"),
            Cell.centre(number).small())
        .row(
            ROW,
            text.label("noticePeriod"),
            Cell.of(period),
            text.label("posted"),
            Cell.centre(posted))
        .row(ROW, text.label("objection"), text.choices("objections", objection).across(3));
  }
}
