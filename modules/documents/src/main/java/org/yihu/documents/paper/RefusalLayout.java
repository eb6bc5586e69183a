package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.CategoryJudgement;
import org.yihu.usecases.paper.IncomeStatement;
import org.yihu.usecases.paper.RefusalLetter;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** 不予确认告知书 (paper 11): reasons on the first page, remedies and the receipt on the last. */
final class RefusalLayout {
  private static final double ROW = 7.8;

  /** More categories than these need lower rows, so that the reasons stay on one page. */
  private static final int ROOMY_ROWS = 4;

  private static final Pattern AMOUNT = Pattern.compile("[\\d,.]+\\D?");
  private static final Style UNIT = Style.of(Role.BODY, 12, 21);

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;

  RefusalLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
  }

  Sheet compose(RefusalLetter paper, PrintRun run) {
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet = parts.begin("refusal.", PageKind.LETTER, head, run, paper.applicant());
    sheet.add(parts.title(texts.get("refusal.title")), parts.number(paper.number(), 8));
    sheet.add(parts.addressee(paper.applicant(), LetterParts.BODY), text(opening(paper)));
    sheet.add(section("refusal.income"), Block.space(-1), unit(paper.income()), Block.space(1));
    sheet.add(income(paper.income()), Block.space(2));
    sheet.add(section("refusal.judgements"), judgements(paper.judgements()));
    if (!paper.reasons().isEmpty()) {
      sheet.add(Block.space(2));
      paper.reasons().forEach(reason -> sheet.add(text(reason)));
    }
    sheet.breakPage(PageKind.LETTER_WITH_STUB);
    Block signature =
        parts.signature(
            paper.office().signature(), words.date(paper.issued()), LetterParts.BODY, 17);
    Block stub = parts.serviceStub(paper.applicant(), paper.village(), paper.number());
    parts.fill(sheet, style -> remedies(paper, style), signature, stub);
    return sheet;
  }

  private String opening(RefusalLetter paper) {
    return texts.get(
        "refusal.opening",
        words.date(paper.applied()),
        words.number(paper.acceptance()),
        paper.township(),
        words.date(paper.decided()));
  }

  private Block section(String key) {
    return parts.section(LetterParts.BODY, texts.get(key));
  }

  private Block text(String sentence) {
    return parts.text(LetterParts.BODY, sentence);
  }

  private Block unit(IncomeStatement income) {
    String line =
        texts.get(
            "refusal.unit",
            String.valueOf(income.persons()),
            words.month(income.from()),
            words.month(income.to()));
    return Paragraph.aligned(Align.RIGHT, Rich.of(UNIT, line));
  }

  private Table income(IncomeStatement income) {
    List<Row> rows = new ArrayList<>();
    for (IncomeStatement.Line line : income.lines()) {
      rows.add(
          Row.of(
              ROW,
              Cell.of(line.kind()),
              Cell.amount(words.amount(line.amount())),
              Cell.of(line.note()).small()));
    }
    rows.add(
        Row.of(
            8.5,
            parts.label("refusal.sum"),
            Cell.amount(words.amount(income.total())).emph(),
            Cell.of(texts.get("refusal.perCapita", income.calculation())).emph()));
    return Table.of(44, 34, 78).head(ROW, texts.get("refusal.incomeColumns").split(",")).rows(rows);
  }

  private Table judgements(List<CategoryJudgement> judgements) {
    List<Row> rows = new ArrayList<>();
    double height = judgements.size() > ROOMY_ROWS ? 9.6 : 12;
    for (CategoryJudgement judgement : judgements) {
      rows.add(
          Row.of(
              height,
              Cell.of(judgement.category()).emph(),
              Cell.of(judgement.standard()).small(),
              household(judgement.household()),
              difference(judgement.difference()),
              Cell.of(judgement.ground()).small()));
    }
    return Table.of(26, 35, 32, 22, 41).head(9, texts.get("refusal.columns").split(",")).rows(rows);
  }

  /** An amount at the right, words at the left. */
  private static Cell household(String text) {
    return AMOUNT.matcher(text).matches() ? Cell.of(text).small().right() : Cell.of(text).small();
  }

  private Cell difference(String text) {
    Cell cell = Cell.of(text).small();
    return text.equals(texts.get("letter.none")) ? cell.centred() : cell.right();
  }

  private List<Block> remedies(RefusalLetter paper, Style style) {
    var blocks = new ArrayList<Block>();
    blocks.add(parts.section(style, texts.get("refusal.remedies")));
    blocks.add(parts.text(style, texts.get("refusal.remediesText", paper.reviewBody())));
    blocks.add(parts.section(style, texts.get("refusal.others")));
    texts
        .get("refusal.othersText", paper.township())
        .lines()
        .map(line -> parts.text(style, line))
        .forEach(blocks::add);
    String phones =
        texts.get("refusal.phones", paper.office().phone(), paper.office().supervisionPhone());
    blocks.add(parts.text(style, phones));
    return blocks;
  }
}
