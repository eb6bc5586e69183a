package org.yihu.documents.paper;

import java.util.List;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.StaffRelativeForm;
import org.yihu.usecases.paper.StaffRelativeForm.Filing;
import org.yihu.usecases.port.PrintRun;

/** 近亲属备案表: staff, household, findings, opinions. */
final class StaffRelativeLayout {
  private static final double ROW = 9.2;

  private final FormParts parts;
  private final FormText text;

  StaffRelativeLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("staffRelativeForm.");
  }

  Sheet compose(StaffRelativeForm paper, PrintRun run) {
    CaseHead head = paper.head();
    Sheet sheet = parts.caseSheet(text, head, run);
    String applied = text.get("applied", parts.words().date(head.applied()));
    sheet.add(Block.space(1), parts.meta(head.place(), applied, 7));
    sheet.add(text.section(0.5, "section1"), staff(paper.filings()));
    sheet.addTogether(text.section("section2"), household(paper));
    OpinionRows rows = new OpinionRows(parts, text);
    Table opinions =
        Table.of(26, 144)
            .row(rows.signed(40, "township", rows.written("townships"), "clerk", "leader", "seal"))
            .row(rows.signed(46, "county", rows.written("counties"), "clerk", "leader", "seal"));
    sheet.addTogether(text.section("section3"), opinions);
    sheet.add(Block.space(1), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table staff(List<Filing> filings) {
    Table table =
        Table.of(9, 28, 46, 28, 28, 31)
            .head(text.heads(8, "staffHeads"))
            .numbered(
                filings,
                (serial, filing) ->
                    Row.of(
                            ROW,
                            serial,
                            Cell.centre(filing.staff()),
                            Cell.of(filing.unit()).small(),
                            Cell.centre(filing.position()).small(),
                            Cell.centre(filing.member()),
                            Cell.centre(filing.relation()).small())
                        .about(filing.staff()));
    return filings.size() == 1 ? table.row(MemberRows.empty(ROW, 6)) : table;
  }

  private Table household(StaffRelativeForm paper) {
    CaseHead head = paper.head();
    return Fields.of(text, ROW, 30, 55, 30, 55)
        .row(
            "applicant",
            Cell.of(head.applicant()),
            "idNumber",
            Cell.of(head.idNumber()).inOneLine())
        .row("persons", Cell.of(parts.persons(head.persons())), "phone", Cell.of(head.phone()))
        .row("address", Cell.of(head.address()).named(text.get("address")))
        .row("category", Cell.of(paper.category()), "monthly", Cell.of(paper.monthly()))
        .tall(12)
        .row("reason", Cell.of(paper.reason()).small())
        .row("hardship", Cell.of(paper.hardship()).small())
        .tall(16)
        .row("findings", Cell.of(paper.findings()).small())
        .table();
  }
}
