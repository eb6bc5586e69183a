package org.yihu.documents.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.FormHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.FormMember;
import org.yihu.usecases.paper.FormObligor;
import org.yihu.usecases.paper.KnownHousehold;
import org.yihu.usecases.paper.KnownHousehold.DeclaredAmount;
import org.yihu.usecases.paper.VisitForm;
import org.yihu.usecases.paper.VisitIncomeItem;
import org.yihu.usecases.port.PrintRun;

/** 社会救助入户调查表 (paper 05), blank or filled in: page 1; {@link VisitFindings} is page 2. */
final class VisitLayout {
  private static final double ROW = 8.2;
  private static final int MEMBER_ROWS = 6;
  private static final int OBLIGOR_ROWS = 2;

  private final FormParts parts;
  private final FormText text;

  VisitLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("visitForm.");
  }

  Sheet compose(VisitForm paper, PrintRun run) {
    Optional<KnownHousehold> known = paper.known();
    String number =
        known.map(k -> parts.numbered(k.number())).orElseGet(() -> text.get("blankNumber"));
    String subject =
        known
            .map(k -> text.get("subject", k.head(), k.village()))
            .orElseGet(() -> text.get("blankSubject"));
    String template = text.get(known.isPresent() ? "template" : "blankTemplate");
    var head = new FormHead(List.of(number), paper.fileKey(), text.get("title"), subject);
    Sheet sheet = parts.volume().sheet(parts.imprint(text, template, run), PageKind.FORM, head);
    sheet.about(known.map(KnownHousehold::head).orElse(""), text.get("title"));
    sheet.add(
        parts.title(text.get("title")),
        Block.space(0.5),
        parts.subtitle(text.get(known.isPresent() ? "subtitle" : "blankSubtitle")),
        Block.space(1.8),
        household(known));
    sheet.add(text.section("section1"), members(known));
    sheet.addTogether(income(known), amounts(known));
    sheet.addTogether(text.section("section3"), obligors(known));
    FormParts.breakPage(sheet);
    new VisitFindings(parts, text).compose(sheet, known);
    return sheet;
  }

  private Table household(Optional<KnownHousehold> known) {
    Cell applied =
        known.map(k -> Cell.of(k.applied())).orElseGet(() -> text.choices("categories", Set.of()));
    Cell visited =
        known
            .flatMap(KnownHousehold::visit)
            .map(day -> Cell.of(text.get("time", parts.words().date(day))))
            .orElseGet(() -> Cell.of(text.get("blankTime")).right());
    return Table.of(29, 60, 24, 57)
        .row(
            ROW,
            text.label("head"),
            Cell.of(known.map(KnownHousehold::head).orElse("")),
            text.label("address"),
            Cell.of(known.map(KnownHousehold::address).orElse("")).small())
        .row(
            ROW,
            text.label("applied"),
            applied,
            text.label("phone"),
            Cell.of(known.map(KnownHousehold::phone).orElse("")))
        .row(ROW, text.label("visited"), visited, text.label("way"), text.choices("ways", Set.of()))
        .row(ROW, text.label("investigators"), Cell.of(investigators(known)).across(3))
        .row(ROW, text.label("present"), Cell.empty().across(3));
  }

  private String investigators(Optional<KnownHousehold> known) {
    List<String> names = known.map(KnownHousehold::investigators).orElse(List.of());
    return names.isEmpty()
        ? text.get("blankInvestigators")
        : IntStream.range(0, names.size())
            .mapToObj(i -> text.get("investigator", String.valueOf(i + 1), names.get(i)))
            .collect(Collectors.joining(text.get("between")));
  }

  private Table members(Optional<KnownHousehold> known) {
    List<FormMember> members = known.map(KnownHousehold::members).orElse(List.of());
    Table table = Table.of(25, 16, 13, 28, 22, 38, 28).asDense().head(text.heads(ROW, "members"));
    for (FormMember who : members) {
      table =
          table.row(
              Row.of(
                      ROW,
                      Cell.centre(who.name()),
                      Cell.centre(who.relation()),
                      Cell.centre(String.valueOf(who.age())),
                      Cell.centre(who.health()).small(),
                      Cell.centre(who.workAbility()),
                      Cell.centre(who.occupation()).small(),
                      yesNo("yesNo"))
                  .about(who.name()));
    }
    boolean longer =
        known.filter(k -> k.income().containsKey(VisitIncomeItem.OTHER_TRANSFER)).isPresent();
    // The row that the income table has more is taken from the empty ones here: all fits one page.
    int rows = longer ? MEMBER_ROWS - 1 : MEMBER_ROWS;
    for (int i = members.size(); i < rows; i++) {
      table =
          table.row(
              ROW,
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              Cell.empty(),
              yesNo("yesNo"));
    }
    return table;
  }

  private Block income(Optional<KnownHousehold> known) {
    return known
        .map(k -> text.section("section2", parts.period(k.from(), k.to())))
        .orElseGet(() -> text.section("blankSection2"));
  }

  private Table amounts(Optional<KnownHousehold> known) {
    Table table = Table.of(46, 28, 30, 66).head(text.heads(8, "income"));
    Map<VisitIncomeItem, DeclaredAmount> declared =
        known.map(KnownHousehold::income).orElse(Map.of());
    for (VisitIncomeItem item : VisitIncomeItem.values()) {
      if (item != VisitIncomeItem.OTHER_TRANSFER || declared.containsKey(item)) {
        DeclaredAmount amount = declared.getOrDefault(item, DeclaredAmount.NONE);
        Cell figure = known.isPresent() ? parts.amount(amount.amount()) : Cell.empty();
        table =
            table.row(
                8,
                Cell.of(text.get(item.name())),
                figure,
                Cell.empty(),
                Cell.of(amount.note()).small().named(text.get(item.name())));
      }
    }
    Cell total = known.map(k -> parts.amount(k.total()).emph()).orElseGet(Cell::empty);
    Cell note = Cell.of(known.map(KnownHousehold::totalNote).orElse("")).small().emph();
    return table.row(8.4, text.label("total"), total, Cell.empty(), note);
  }

  private Table obligors(Optional<KnownHousehold> known) {
    List<FormObligor> obligors = known.map(KnownHousehold::obligors).orElse(List.of());
    Table table = Table.of(24, 30, 24, 30, 62).head(text.heads(ROW, "obligors"));
    for (FormObligor who : obligors) {
      table =
          table.row(
              Row.of(
                      ROW,
                      Cell.centre(who.name()),
                      Cell.centre(who.relation()).small(),
                      parts.amount(who.monthlySupport()),
                      yesNo("able"),
                      Cell.empty())
                  .about(who.name()));
    }
    for (int i = obligors.size(); i < OBLIGOR_ROWS; i++) {
      table = table.row(ROW, Cell.empty(), Cell.empty(), Cell.empty(), yesNo("able"), Cell.empty());
    }
    return table;
  }

  private Cell yesNo(String key) {
    return text.choices(key, Set.of()).centred();
  }
}
