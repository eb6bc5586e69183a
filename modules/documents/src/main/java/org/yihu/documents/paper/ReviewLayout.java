package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.ReviewFindings;
import org.yihu.usecases.paper.ReviewFindings.AssetTest;
import org.yihu.usecases.paper.ReviewFindings.CategoryTests;
import org.yihu.usecases.paper.ReviewFindings.IncomeLine;
import org.yihu.usecases.paper.ReviewFindings.Outcome;
import org.yihu.usecases.paper.ReviewFindings.Test;
import org.yihu.usecases.paper.ReviewSheet;
import org.yihu.usecases.port.PrintRun;

/** 社会救助审核确认表 (paper 07): page 1, facts and determination; {@link ReviewOpinions} is page 2. */
final class ReviewLayout {
  private static final double HEAD = 8.4;
  private static final double MEMBER = 7.2;
  private static final double LINE = 6.9;
  private static final Pattern AMOUNT = Pattern.compile("[\\d,]+\\.\\d\\d");

  private final FormParts parts;
  private final FormText text;

  ReviewLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("reviewSheet.");
  }

  Sheet compose(ReviewSheet paper, PrintRun run) {
    String subject = parts.subject(paper.applicant(), paper.place().village());
    Sheet sheet = parts.sheet(text, parts.numbered(paper.number()), paper.fileKey(), subject, run);
    sheet.about(paper.applicant(), text.get("title"));
    sheet.add(parts.title(text.get("title")));
    if (!paper.openPoints().isEmpty()) {
      sheet.add(Block.space(1), openPoints(paper.openPoints()));
    }
    String dates =
        text.get("dates", parts.words().date(paper.accepted()), parts.words().date(paper.due()));
    sheet.add(Block.space(1), parts.meta(paper.place(), dates, 6), head(paper));
    ReviewFindings findings = paper.findings();
    sheet.add(text.section("section1"), members(paper.members()));
    String months = parts.period(findings.from(), findings.to());
    sheet.addTogether(text.section("section2", months), income(findings));
    sheet.addTogether(text.section("section3"), assets(findings));
    sheet.add(text.section("section4"), categories(findings));
    String note =
        text.get("note", findings.parameters(), parts.words().date(findings.determined()));
    sheet.add(Block.space(1), parts.note(note));
    if (sheet.page() == 1) {
      FormParts.breakPage(sheet);
    }
    new ReviewOpinions(parts, text).compose(sheet, paper);
    return sheet;
  }

  private Table openPoints(List<String> points) {
    String all = text.get("open", String.join(text.get("openSeparator"), points));
    Style style = Style.of(Role.EMPH, 10.5, 17);
    return parts.box(10, Paragraph.flush(Rich.of(style, all)));
  }

  private Table head(ReviewSheet paper) {
    return Table.of(26, 26, 20, 22, 22, 20, 14, 20)
        .row(
            HEAD,
            text.label("applicant"),
            Cell.centre(paper.applicant()),
            text.label("persons"),
            Cell.centre(parts.persons(paper.persons())),
            text.label("settlement"),
            Cell.centre(parts.settlement(paper.settlement())),
            text.label("phone"),
            Cell.centre(paper.phone()).tiny())
        .row(
            HEAD,
            text.label("idNumber"),
            Cell.centre(paper.idNumber()).across(3),
            text.label("staff"),
            text.choices("yesNo", Set.of(paper.staffRelative() ? 0 : 1)).padded(0.8),
            text.label("single"),
            text.choices("noYes", Set.of(paper.singlePerson() ? 1 : 0)).padded(0.8))
        .row(
            HEAD,
            text.label("visits"),
            Cell.of(paper.visits()).small().across(3),
            text.label("verification"),
            Cell.of(paper.verification()).small().across(3));
  }

  private Table members(List<FormMember> members) {
    Table table =
        Table.of(25, 18, 38, 13, 18, 20, 20, 18).asDense().head(text.heads(7.6, "members"));
    for (FormMember who : members) {
      table =
          table.row(
              Row.of(
                      MEMBER,
                      Cell.centre(who.name()),
                      Cell.centre(who.relation()),
                      Cell.centre(who.idNumber()).inOneLine(),
                      Cell.centre(String.valueOf(who.age())),
                      Cell.centre(who.health()).small(),
                      Cell.centre(who.workAbility()).small(),
                      Cell.centre(who.occupation()).small().padded(0.2),
                      Cell.centre(parts.orDash(who.addOn())).small().padded(0.2))
                  .about(who.name()));
    }
    return table;
  }

  private Table income(ReviewFindings findings) {
    Table table = Table.of(44, 26, 100).head(text.heads(LINE, "income"));
    for (IncomeLine line : findings.income()) {
      table =
          table.row(
              LINE, Cell.of(line.item()), signed(line.amount()), Cell.of(line.note()).small());
    }
    return table.row(
        8,
        text.label("incomeTotal"),
        parts.amount(findings.incomeTotal()).emph(),
        Cell.of(findings.incomeNote()).small().emph());
  }

  /** A deduction carries a full-width minus. */
  private Cell signed(Money money) {
    return money.isNegative()
        ? Cell.amount(text.get("minus", parts.words().amount(money.negated())))
        : parts.amount(money);
  }

  private Table assets(ReviewFindings findings) {
    Table table = Table.of(44, 24, 82, 20).head(text.heads(LINE, "assets"));
    for (AssetTest test : findings.assets()) {
      table =
          table.row(
              LINE,
              Cell.of(test.item()),
              household(test.household()),
              Cell.of(test.limit()).small(),
              Cell.centre(text.get(test.outcome().name())));
    }
    return table;
  }

  /** An amount stands at the right, anything else in the middle. */
  private static Cell household(String words) {
    return AMOUNT.matcher(words).matches() ? Cell.amount(words) : Cell.centre(words);
  }

  private Table categories(ReviewFindings findings) {
    Table table = Table.of(30, 13, 40, 47, 16, 24).head(text.heads(LINE, "categories"));
    for (CategoryTests category : findings.categories()) {
      for (Test test : category.tests()) {
        table = table.row(testRow(category, test));
      }
    }
    return table;
  }

  private Row testRow(CategoryTests category, Test test) {
    int rows = category.tests().size();
    boolean first = test == category.tests().getFirst();
    Cell name = Cell.of(category.category()).down(rows);
    var cells = new ArrayList<Cell>();
    if (first) {
      cells.add(category.granted() ? name.emph() : name);
    }
    cells.add(Cell.centre(test.criterion()).small());
    cells.add(Cell.of(test.standard()).small());
    Cell household = Cell.of(test.household()).small();
    cells.add(test.outcome() == Outcome.NOT_TESTED ? household.centred() : household);
    cells.add(Cell.centre(text.get(test.outcome().name())));
    if (first) {
      cells.add(Cell.centre(category.ground()).small().down(rows));
    }
    return Row.of(LINE, cells);
  }
}
