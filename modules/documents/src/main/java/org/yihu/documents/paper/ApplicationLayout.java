package org.yihu.documents.paper;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.Applicant;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.port.PrintRun;

/** 社会救助申请书 (paper 01): page 1, the people; {@link ApplicationFinances} is page 2. */
final class ApplicationLayout {
  private static final double ROW = 9.2;
  private static final int MEMBER_ROWS = 7;
  private static final int EMPTY_MEMBERS = 2;

  private final FormParts parts;
  private final FormText text;

  ApplicationLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("applicationForm.");
  }

  Sheet compose(ApplicationForm paper, PrintRun run) {
    String name = paper.applicant().name();
    String subject = parts.subject(name, paper.place().village());
    Sheet sheet = parts.sheet(text, parts.numbered(paper.number()), paper.fileKey(), subject, run);
    sheet.about(name, text.get("title"));
    String applied = text.get("applied", parts.words().date(paper.applied()));
    sheet.add(
        parts.title(text.get("title")),
        Block.space(0.5),
        parts.subtitle(text.get("subtitle")),
        Block.space(1),
        parts.meta(paper.place(), applied, 7),
        text.section(0.5, "section1"),
        applicant(paper.applicant()));
    sheet.add(text.section("section2"), members(paper));
    sheet.addTogether(text.section("section3"), obligors(paper));
    FormParts.breakPage(sheet);
    new ApplicationFinances(parts, text).compose(sheet, paper);
    return sheet;
  }

  private Table applicant(Applicant who) {
    String birth = who.birthDate().map(parts.words()::date).orElse("");
    Cell address =
        who.livingAddress()
            .map(other -> text.choices("otherAddress", Set.of(1), other))
            .orElseGet(() -> text.choices("sameAddress", Set.of(0)));
    Cell matter =
        who.only()
            .map(only -> text.choices("onlyCategories", Set.of(1), only))
            .orElseGet(() -> text.choices("allCategories", Set.of(0)));
    Set<Integer> causes = who.causes().stream().map(Enum::ordinal).collect(Collectors.toSet());
    Set<Integer> channel = who.channel().map(c -> Set.of(c.ordinal())).orElse(Set.of());
    return Table.of(26, 29, 18, 19, 18, 20, 18, 22)
        .row(
            ROW,
            text.label("name"),
            Cell.centre(who.name()).named(text.get("name")),
            text.label("sex"),
            Cell.centre(who.sex().map(s -> text.get(s.name())).orElse("")),
            text.label("ethnicGroup"),
            Cell.centre(who.ethnicGroup()),
            text.label("marital"),
            Cell.centre(who.maritalStatus()))
        .row(
            ROW,
            text.label("idNumber"),
            Cell.centre(who.idNumber()).tracked(1.6).inOneLine().across(3),
            text.label("birth"),
            Cell.centre(birth).across(3))
        .row(
            ROW,
            text.label("registered"),
            Cell.of(who.registeredAddress()).named(text.get("registered")).across(5),
            text.label("settlement"),
            Cell.centre(parts.settlement(who.settlement())))
        .row(
            ROW,
            text.label("living"),
            address.across(5),
            text.label("persons"),
            Cell.centre(parts.persons(who.persons())))
        .row(
            ROW,
            text.label("channel"),
            text.choices("channels", channel).across(5),
            text.label("phone"),
            Cell.centre(who.phone()).small())
        .row(ROW, text.label("matter"), matter.across(7))
        .row(ROW, text.label("cause"), text.choices("causes", causes).across(7))
        .row(ROW, text.label("staff"), staff(who).across(7))
        .row(ROW, text.label("account"), Cell.of(account(who)).across(7));
  }

  private Cell staff(Applicant who) {
    Set<Integer> ticks = who.staffRelative().map(any -> Set.of(any ? 1 : 0)).orElse(Set.of());
    return who.staffRelativeName().isEmpty()
        ? text.choices("staffBlank", ticks)
        : text.choices("staffNamed", ticks, who.staffRelativeName());
  }

  private String account(Applicant who) {
    return who.account()
        .map(a -> text.get("accountText", a.holder(), a.bank(), parts.words().grouped(a.number())))
        .orElse("");
  }

  private Table members(ApplicationForm paper) {
    Table table =
        Table.of(7, 20, 12, 34, 12, 10, 24, 16, 18, 17).asDense().head(text.heads(9, "members"));
    int rows = Math.max(MEMBER_ROWS, paper.members().size());
    for (int i = 0; i < rows; i++) {
      Optional<FormMember> member =
          i < paper.members().size() ? Optional.of(paper.members().get(i)) : Optional.empty();
      table = table.row(MemberRows.application(i + 1, member));
    }
    return table;
  }

  private Table obligors(ApplicationForm paper) {
    Table table = Table.of(20, 31, 14, 30, 17, 30, 28).asDense().head(text.heads(8, "obligors"));
    for (FormObligor who : paper.obligors()) {
      table = table.row(MemberRows.obligor(who, parts));
    }
    int rows = Math.max(1, EMPTY_MEMBERS - paper.obligors().size());
    for (int i = 0; i < rows; i++) {
      table = table.row(MemberRows.empty(10.5, 7));
    }
    return table;
  }
}
