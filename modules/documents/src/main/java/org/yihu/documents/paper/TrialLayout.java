package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.TrialSheet;
import org.yihu.usecases.paper.TrialSheet.Outcome;
import org.yihu.usecases.port.PrintRun;

/** 试算单: what was changed, result before and after, what would be lost and gained. */
final class TrialLayout {
  private static final double ROW = 8.4;
  private static final Style SENTENCE = Style.of(Role.BODY, 10.5, 17);
  private static final Style WARNING = Style.of(Role.EMPH, 10.5, 17);

  private final FormParts parts;
  private final FormText text;

  TrialLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("trialSheet.");
  }

  Sheet compose(TrialSheet paper, PrintRun run) {
    String subject = parts.subject(paper.head(), paper.place().village());
    Sheet sheet = parts.sheet(text, text.get("number"), paper.fileKey(), subject, run);
    sheet.about(paper.head(), text.get("title"));
    sheet.add(parts.title(text.get("title")), Block.space(0.5));
    sheet.add(parts.subtitle(text.get("subtitle")), Block.space(1));
    String who =
        text.get(
            "who", paper.head(), parts.persons(paper.persons()), parts.words().date(paper.day()));
    sheet.add(parts.meta(paper.place(), who, 7));
    sheet.add(text.section("section1"), changes(paper.changes()));
    sheet.addTogether(text.section("section2"), results(paper));
    sheet.addTogether(text.section("section3"), parts.box(20, sentences(paper)));
    sheet.add(Block.space(1.5), parts.hangingNote(text.get("note")));
    return sheet;
  }

  private Table changes(List<TrialSheet.Change> changes) {
    Table table = Table.of(90, 40, 40).head(text.heads(8, "changeHeads"));
    for (TrialSheet.Change change : changes) {
      table =
          table.row(
              Row.of(
                  ROW,
                  Cell.of(change.what()),
                  Cell.amount(change.before()),
                  Cell.amount(change.after()).emph()));
    }
    return changes.isEmpty() ? table.row(ROW, Cell.centre(text.get("unchanged")).across(3)) : table;
  }

  private Table results(TrialSheet paper) {
    Table table = Table.of(50, 60, 60).head(text.heads(8, "resultHeads"));
    table =
        table.row(
            Row.of(
                ROW,
                text.label("category"),
                Cell.centre(paper.before().category()),
                Cell.centre(paper.after().category()).emph()));
    table = table.row(amounts("base", paper, Outcome::base));
    table = table.row(amounts("addOns", paper, Outcome::addOns));
    table = table.row(amounts("care", paper, Outcome::care));
    return table.row(amounts("total", paper, Outcome::total));
  }

  private Row amounts(String key, TrialSheet paper, Function<Outcome, Money> part) {
    return Row.of(
        ROW,
        text.label(key),
        parts.amount(part.apply(paper.before())),
        parts.amount(part.apply(paper.after())).emph());
  }

  private Block sentences(TrialSheet paper) {
    List<Block> lines = new ArrayList<>();
    if (!paper.cliff().isEmpty()) {
      lines.add(Paragraph.flush(Rich.of(WARNING, paper.cliff())));
    }
    paper.effects().forEach(e -> lines.add(Paragraph.flush(Rich.of(SENTENCE, e))));
    if (lines.isEmpty()) {
      lines.add(Paragraph.flush(Rich.of(SENTENCE, text.get("same"))));
    }
    return FormParts.atLeast(16, Stack.of(lines.toArray(Block[]::new)));
  }
}
