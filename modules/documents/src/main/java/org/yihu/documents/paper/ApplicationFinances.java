package org.yihu.documents.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.ApplicationForm;
import org.yihu.usecases.paper.DeclaredAssets;
import org.yihu.usecases.paper.DeclaredIncome;
import org.yihu.usecases.paper.DeclaredSpending;

/** Page 2 of the application: income, property, spending, reason, commitment, window. */
final class ApplicationFinances {
  private static final double ROW = 9;
  private static final double SIGNING = 20;
  private static final Style READING = Style.of(Role.BODY, 10.5, 17);
  private static final Style LINE = Style.of(Role.BODY, 10.5, 8 * 72 / 25.4);
  private static final Style PRINT = Style.of(Role.EMPH, 8, 4 * 72 / 25.4).grey(0.67);

  private final FormParts parts;
  private final FormText text;

  ApplicationFinances(FormParts parts, FormText text) {
    this.parts = parts;
    this.text = text;
  }

  void compose(Sheet sheet, ApplicationForm paper) {
    String months = parts.period(paper.income().from(), paper.income().to());
    sheet.addTogether(text.section("section4", months), income(paper.income()));
    sheet.addTogether(text.section("section5"), assets(paper.assets()));
    sheet.addTogether(text.section("section6"), spending(paper.spending()));
    Block reason = Paragraph.body(Rich.of(READING, paper.reason()));
    sheet.addTogether(text.section("section7"), parts.box(40, Stack.of(Block.space(1.6), reason)));
    sheet.addTogether(text.section("section8"), commitment(paper));
    sheet.addTogether(text.section("section9"), window(paper.window()));
  }

  private Table income(DeclaredIncome income) {
    return Table.of(34, 28, 34, 28, 22, 24)
        .row(
            ROW,
            text.label("wage"),
            parts.amount(income.wage()),
            text.label("business"),
            parts.amount(income.business()),
            text.label("total"),
            parts.amount(income.total()))
        .row(
            ROW,
            text.label("property"),
            parts.amount(income.property()),
            text.label("transfer"),
            parts.amount(income.transfer()),
            text.label("perCapita"),
            parts.amount(income.perCapita()))
        .row(ROW, text.label("note"), Cell.of(income.note()).small().across(5));
  }

  private Table assets(DeclaredAssets assets) {
    return Table.of(34, 51, 34, 51)
        .row(
            ROW,
            text.label("financial"),
            parts.amount(assets.financial()),
            text.label("houses"),
            Cell.of(assets.houses()).small())
        .row(
            ROW,
            text.label("vehicles"),
            Cell.of(assets.vehicles()).small(),
            text.label("businesses"),
            Cell.of(assets.businesses()))
        .row(
            ROW,
            text.label("livestock"),
            Cell.of(assets.livestock()).small(),
            text.label("otherAssets"),
            Cell.of(assets.other()));
  }

  private Table spending(DeclaredSpending spending) {
    return Table.of(17, 25.5, 17, 25.5, 17, 25.5, 17, 25.5)
        .row(
            ROW,
            text.label("medical"),
            parts.amount(spending.medical()),
            text.label("education"),
            parts.amount(spending.education()),
            text.label("rehabilitation"),
            parts.amount(spending.rehabilitation()),
            text.label("other"),
            parts.amount(spending.other()));
  }

  private Table commitment(ApplicationForm paper) {
    List<Block> paragraphs =
        Stream.of("commitment1", "commitment2", "commitment3", "commitment4")
            .map(key -> text.get(key, paper.township()))
            .map(words -> (Block) Paragraph.body(Rich.of(READING, words)))
            .toList();
    Block signing = Block.drawn(SIGNING, this::signing);
    return parts.box(
        0,
        Stack.of(
            Block.space(1.6), new Stack(paragraphs), Block.space(6), signing, Block.space(2.1)));
  }

  private void signing(org.yihu.documents.pdf.Pen pen, double x, double y, double width) {
    double line = y + SIGNING - 8;
    Rich signature = FormText.ticked(LINE, Set.of(), text.get("signature"));
    Rich date = FormText.ticked(LINE, Set.of(), text.get("signedOn"));
    pen.block(Paragraph.aligned(Align.RIGHT, signature), x, line, 90);
    pen.frame(x + 95, y, SIGNING, SIGNING, 0.5, 0.6);
    pen.text(text.get("fingerprint"), PRINT, Align.CENTER, x + 95 + SIGNING / 2, y + 14);
    pen.block(Paragraph.aligned(Align.RIGHT, date), x + 95 + SIGNING, line, width - 97 - SIGNING);
  }

  private Table window(Optional<ApplicationForm.Window> window) {
    Set<Integer> channel = window.map(w -> Set.of(w.channel().ordinal())).orElse(Set.of());
    Set<Integer> complete =
        window
            .flatMap(ApplicationForm.Window::complete)
            .map(all -> Set.of(all ? 0 : 1))
            .orElse(Set.of());
    String received = window.map(w -> parts.words().date(w.received())).orElse("");
    String accepted =
        window.flatMap(ApplicationForm.Window::accepted).map(parts.words()::date).orElse("");
    return Table.of(22, 34, 22, 40, 22, 30)
        .row(
            10.5,
            text.label("received"),
            Cell.centre(received),
            text.label("receivedBy"),
            text.choices("counters", channel).small().centred(),
            text.label("clerk"),
            Cell.empty())
        .row(
            10.5,
            text.label("check"),
            text.choices("complete", complete).across(3),
            text.label("accepted"),
            Cell.centre(accepted));
  }
}
