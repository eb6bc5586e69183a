package org.yihu.documents.paper;

import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.TaperForm;
import org.yihu.usecases.port.PrintRun;

/** 渐退期审批表: what changed, for how long it goes on, three opinions. */
final class TaperLayout {
  private static final double ROW = 9.2;

  private final FormParts parts;
  private final FormText text;

  TaperLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("taperForm.");
  }

  Sheet compose(TaperForm paper, PrintRun run) {
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    String reviewed = text.get("reviewed", parts.words().date(paper.reviewed()));
    sheet.add(Block.space(1), parts.meta(paper.head().place(), reviewed, 7), household(paper));
    sheet.add(text.section("section1"), parts.box(26, OpinionRows.read(20, paper.change())));
    sheet.addTogether(text.section("section2"), period(paper));
    OpinionRows rows = new OpinionRows(parts, text);
    Table opinions =
        Table.of(26, 144)
            .row(rows.signed(36, "township", rows.written("townships"), "clerk", "leader", "seal"))
            .row(rows.signed(44, "county", rows.written("counties"), "clerk", "leader", "seal"));
    sheet.addTogether(text.section("section3"), opinions);
    sheet.add(Block.space(1), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table household(TaperForm paper) {
    CaseHead head = paper.head();
    return Fields.of(text, ROW, 26, 59, 26, 59)
        .row("head", Cell.of(head.applicant()), "idNumber", Cell.of(head.idNumber()).inOneLine())
        .row("persons", Cell.of(parts.persons(head.persons())), "phone", Cell.of(head.phone()))
        .row("address", Cell.of(head.address()).named(text.get("address")))
        .row("category", Cell.of(paper.category()), "monthly", parts.amount(paper.monthly()))
        .table();
  }

  private Table period(TaperForm paper) {
    String months = text.get("monthsText", String.valueOf(paper.months()));
    String range = parts.period(paper.first(), paper.last());
    return Fields.of(text, ROW, 26, 59, 26, 59)
        .row("months", Cell.of(months), "range", Cell.of(range).small())
        .row("end", Cell.of(text.get("endText", parts.words().month(paper.last().plusMonths(1)))))
        .tall(14)
        .row("heard", Cell.of(paper.heard()).small())
        .table();
  }
}
