package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.assistance.Category;
import org.yihu.usecases.paper.ChangeLetter;
import org.yihu.usecases.paper.ChangeLetter.Hearing;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** 调整告知书、终止告知书: the change and the opinion heard on the first page, remedies after it. */
final class ChangeLetterLayout {
  private static final double ROW = 9;

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;

  ChangeLetterLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
  }

  Sheet compose(ChangeLetter paper, PrintRun run) {
    String prefix = paper.ends() ? "end-letter." : "adjustment-letter.";
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet = parts.begin(prefix, PageKind.LETTER_WITH_STUB, head, run, paper.applicant());
    Block signature =
        parts.signature(
            paper.office().signature(), words.date(paper.issued()), LetterParts.DENSE_BODY, 15);
    Block stub = parts.serviceStub(paper.applicant(), paper.village(), paper.number());
    parts.fill(sheet, style -> blocks(paper, prefix, style), signature, stub);
    return sheet;
  }

  private List<Block> blocks(ChangeLetter paper, String prefix, Style style) {
    var blocks = new ArrayList<Block>();
    blocks.add(parts.title(texts.get(prefix + "title")));
    blocks.add(parts.number(paper.number(), 8));
    blocks.add(parts.addressee(paper.applicant(), style));
    blocks.add(parts.text(style, opening(paper, prefix)));
    blocks.add(Block.space(2));
    blocks.add(change(paper));
    blocks.add(Block.space(2));
    blocks.add(parts.section(style, texts.get("change-letter.hearing")));
    if (paper.hearings().isEmpty()) {
      blocks.add(parts.text(style, texts.get("change-letter.notHeard")));
    } else {
      blocks.add(hearings(paper.hearings()));
    }
    blocks.add(Block.space(2));
    blocks.add(parts.text(style, texts.get(prefix + "after", paper.township())));
    blocks.add(parts.text(style, texts.get("change-letter.remedies", paper.reviewBody())));
    return blocks;
  }

  private String opening(ChangeLetter paper, String prefix) {
    return texts.get(
        prefix + "opening",
        paper.township(),
        words.date(paper.decided()),
        words.month(paper.from()));
  }

  private Table change(ChangeLetter paper) {
    String why =
        paper.note().isEmpty()
            ? paper.reason()
            : texts.get("change-letter.why", paper.reason(), paper.note());
    return Table.of(28, 50, 28, 50)
        .row(
            ROW,
            parts.label("change-letter.before"),
            Cell.of(category(paper.before())),
            parts.label("change-letter.beforeAmount"),
            monthly(paper.before()))
        .row(
            ROW,
            parts.label("change-letter.after"),
            Cell.of(category(paper.after())),
            parts.label("change-letter.afterAmount"),
            monthly(paper.after()))
        .row(ROW, parts.label("change-letter.reason"), Cell.of(why).across(3));
  }

  private String category(ChangeLetter.Held held) {
    return switch (held.category()) {
      case NONE -> texts.get("change-letter.ended");
      case SUBSISTENCE_SINGLE -> texts.get("category." + Category.SUBSISTENCE_ALLOWANCE);
      default -> texts.get("category." + held.category());
    };
  }

  private Cell monthly(ChangeLetter.Held held) {
    return Cell.amount(texts.get("change-letter.yuanMonthly", words.amount(held.monthly())));
  }

  private Table hearings(List<Hearing> hearings) {
    Table table = Table.of(30, 36, 20, 70).head(8, texts.get("change-letter.columns").split(","));
    for (Hearing hearing : hearings) {
      table =
          table.row(
              ROW,
              Cell.centre(hearing.person()),
              Cell.centre(words.date(hearing.on())).small(),
              Cell.centre(hearing.means()).small(),
              Cell.of(hearing.opinion()).small().named(texts.get("change-letter.hearing")));
    }
    return table;
  }
}
