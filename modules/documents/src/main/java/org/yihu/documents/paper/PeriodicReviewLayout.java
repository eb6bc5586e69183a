package org.yihu.documents.paper;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.paper.PeriodicReviewForm;
import org.yihu.usecases.port.PrintRun;

/** 定期复核审批表: the household on page 1; findings, changes and opinions after it. */
final class PeriodicReviewLayout {
  private static final double ROW = 8.6;
  private static final double MEMBER = 8;
  private static final int ROWS = 6;

  private final FormParts parts;
  private final FormText text;

  PeriodicReviewLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("periodicReviewForm.");
  }

  Sheet compose(PeriodicReviewForm paper, PrintRun run) {
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    String reviewed =
        text.get("reviewed", paper.reviewed().map(parts.words()::date).orElse(parts.blankDate()));
    sheet.add(Block.space(1), parts.meta(paper.head().place(), reviewed, 7), household(paper));
    sheet.add(text.section("section1"), members(paper.members()));
    sheet.add(text.section("section2"), obligors(paper.obligors()));
    String months = parts.period(paper.income().from(), paper.income().to());
    sheet.addTogether(text.section("section3", months), means(paper));
    FormParts.breakPage(sheet);
    sheet.addTogether(
        text.section("section4"), parts.box(34, OpinionRows.read(26, paper.outcome())));
    sheet.addTogether(text.section("section5"), changes());
    OpinionRows rows = new OpinionRows(parts, text);
    Table opinions =
        Table.of(26, 144)
            .row(rows.signed(34, "reviewers", rows.written("results"), "first", "second", ""))
            .row(rows.signed(42, "township", rows.written("townships"), "clerk", "leader", "seal"))
            .row(rows.signed(44, "county", rows.written("counties"), "clerk", "leader", "seal"));
    sheet.addTogether(text.section("section6"), opinions);
    sheet.add(Block.space(1), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table household(PeriodicReviewForm paper) {
    CaseHead head = paper.head();
    Set<Integer> methods = paper.methods().stream().map(Enum::ordinal).collect(Collectors.toSet());
    return Fields.of(text, ROW, 26, 59, 26, 59)
        .row("head", Cell.of(head.applicant()), "idNumber", Cell.of(head.idNumber()).inOneLine())
        .row("persons", Cell.of(parts.persons(head.persons())), "phone", Cell.of(head.phone()))
        .row("category", Cell.of(paper.category()), "monthly", parts.amount(paper.monthly()))
        .row("methods", text.choices("methodChoices", methods))
        .table();
  }

  private Table members(List<FormMember> members) {
    Table table =
        Table.of(26, 20, 42, 14, 26, 22, 20).asDense().head(text.heads(MEMBER, "members"));
    for (FormMember who : members) {
      table =
          table.row(
              Row.of(
                      MEMBER,
                      Cell.centre(who.name()),
                      Cell.centre(who.relation()).small(),
                      Cell.centre(who.idNumber()).inOneLine(),
                      Cell.centre(String.valueOf(who.age())),
                      Cell.centre(who.health()).small(),
                      Cell.centre(who.workAbility()).small(),
                      text.choices("same", Set.of()).centred())
                  .about(who.name()));
    }
    return filled(table, members.size(), 7);
  }

  private Table obligors(List<FormObligor> obligors) {
    Table table = Table.of(30, 44, 32, 32, 32).asDense().head(text.heads(MEMBER, "obligors"));
    for (FormObligor who : obligors) {
      table =
          table.row(
              Row.of(
                      MEMBER,
                      Cell.centre(who.name()),
                      Cell.centre(who.relation()).small(),
                      parts.amount(who.monthlySupport()),
                      Cell.empty(),
                      text.choices("able", Set.of()).centred())
                  .about(who.name()));
    }
    return filled(table, obligors.size(), 5);
  }

  private static Table filled(Table table, int rows, int columns) {
    Table filled = table;
    for (int i = rows; i < ROWS; i++) {
      filled = filled.row(MemberRows.empty(MEMBER, columns));
    }
    return filled;
  }

  private Table means(PeriodicReviewForm paper) {
    var income = paper.income();
    var assets = paper.assets();
    return Fields.of(text, ROW, 30, 26.66, 30, 26.67, 30, 26.67)
        .row(
            "wage",
            parts.amount(income.wage()),
            "business",
            parts.amount(income.business()),
            "property",
            parts.amount(income.property()))
        .row(
            "transfer",
            parts.amount(income.transfer()),
            "total",
            parts.amount(income.total()),
            "perCapita",
            parts.amount(income.perCapita()))
        .row(
            "financial",
            parts.amount(assets.financial()),
            "houses",
            Cell.of(assets.houses()).small(),
            "vehicles",
            Cell.of(assets.vehicles()).small())
        .row("verified", text.choices("verifieds", Set.of()))
        .table();
  }

  private Table changes() {
    return Fields.of(text, 9.5, 30, 55, 30, 55)
        .row("treatment", text.choices("treatments", Set.of()))
        .row(
            "persons2",
            text.choices("fromTo", Set.of()),
            "money2",
            text.choices("fromToMoney", Set.of()))
        .row("effective", text.choices("month", Set.of()), "next", text.choices("month", Set.of()))
        .table();
  }
}
