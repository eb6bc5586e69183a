package org.yihu.documents.paper;

import java.util.List;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.ConfirmationLetter;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.ChineseCapitals;
import org.yihu.usecases.text.Texts;

/** 社会救助确认通知书 (paper 10). */
final class ConfirmationLayout {
  private static final double ROW = 9;
  private static final double SIGNATURE_LINE = 9.5 * 72 / 25.4;

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;
  private final ChineseCapitals capitals;

  ConfirmationLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
    this.capitals = new ChineseCapitals(texts);
  }

  Sheet compose(ConfirmationLetter paper, PrintRun run) {
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet =
        parts.begin("confirmation.", PageKind.LETTER_WITH_STUB, head, run, paper.applicant());
    Block signature =
        parts.signature(
            paper.office().signature(),
            words.date(paper.issued()),
            LetterParts.DENSE_BODY.lead(SIGNATURE_LINE),
            14);
    Block stub = parts.serviceStub(paper.applicant(), paper.village(), paper.number());
    parts.fill(sheet, style -> blocks(paper, style), signature, stub);
    return sheet;
  }

  private List<Block> blocks(ConfirmationLetter paper, Style style) {
    String opening =
        texts.get(
            "confirmation.opening",
            words.date(paper.applied()),
            paper.township(),
            words.date(paper.decided()));
    String duty =
        texts.get(
            "confirmation.duty",
            paper.township(),
            paper.reviewEvery(),
            words.month(paper.nextReview()));
    return List.of(
        parts.title(texts.get("confirmation.title")),
        parts.number(paper.number(), 8),
        parts.addressee(paper.applicant(), style),
        parts.text(style, opening),
        Block.space(2),
        paper.base().map(base -> granted(paper, base)).orElseGet(() -> recognised(paper)),
        Block.space(2.5),
        parts.text(LetterParts.DENSE_BODY, duty),
        parts.text(LetterParts.DENSE_BODY, texts.get("confirmation.remedies", paper.reviewBody())));
  }

  private Table granted(ConfirmationLetter paper, Money base) {
    boolean support = paper.category() == Category.EXTREME_POVERTY;
    String baseLabel = support ? "confirmation.support" : "confirmation.base";
    String addOnLabel = support ? "confirmation.care" : "confirmation.addOns";
    Money total = base.plus(paper.addOns());
    return opened(paper)
        .row(
            ROW,
            parts.label(baseLabel),
            monthly(base),
            parts.label(addOnLabel),
            monthly(paper.addOns()))
        .row(
            ROW,
            parts.label("confirmation.total"),
            Cell.amount(texts.get("confirmation.yuan", words.amount(total))),
            parts.label("confirmation.capitals"),
            Cell.of(capitals.of(total)))
        .row(
            ROW,
            parts.label("confirmation.firstMonth"),
            Cell.of(words.month(paper.firstMonth())),
            parts.label("confirmation.payment"),
            Cell.of(texts.get("confirmation.byAccount")));
  }

  /** For a category that pays nothing every month. */
  private Table recognised(ConfirmationLetter paper) {
    return opened(paper)
        .row(
            ROW,
            parts.label("confirmation.from"),
            Cell.of(words.month(paper.firstMonth())),
            parts.label("confirmation.treatment"),
            Cell.of(texts.get("confirmation.specialised")));
  }

  private Table opened(ConfirmationLetter paper) {
    return Table.of(28, 50, 28, 50)
        .row(
            ROW,
            parts.label("confirmation.category"),
            Cell.of(texts.get("category." + shown(paper.category()))),
            parts.label("confirmation.persons"),
            Cell.of(texts.get("confirmation.personsText", String.valueOf(paper.persons()))));
  }

  private static Category shown(Category category) {
    return category == Category.SUBSISTENCE_SINGLE ? Category.SUBSISTENCE_ALLOWANCE : category;
  }

  private Cell monthly(Money amount) {
    return Cell.amount(texts.get("confirmation.yuanMonthly", words.amount(amount)));
  }
}
