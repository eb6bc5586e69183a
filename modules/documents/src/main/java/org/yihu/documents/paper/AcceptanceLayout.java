package org.yihu.documents.paper;

import java.util.List;
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
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** 受理通知书 (paper 03). */
final class AcceptanceLayout {
  private static final double ROW = 8.4;
  private static final double PAPER_ROW = 6.8;
  private static final Style SUBHEAD = Style.of(Role.EMPH, 10.5, 17);

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;

  AcceptanceLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
  }

  Sheet compose(AcceptanceLetter paper, PrintRun run) {
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet =
        parts.begin("acceptance.", PageKind.LETTER_WITH_STUB, head, run, paper.applicant());
    Block stub =
        parts.receiptStub(
            texts.get("acceptance.stub"),
            paper.applicant(),
            paper.village(),
            paper.number(),
            parts.service());
    Block signature =
        parts.signature(
            paper.office().signature(), words.date(paper.accepted()), LetterParts.DENSE_BODY, 15);
    parts.fill(sheet, style -> blocks(paper, style), signature, stub);
    return sheet;
  }

  private List<Block> blocks(AcceptanceLetter paper, Style style) {
    return List.of(
        parts.title(texts.get("acceptance.title")),
        parts.number(paper.number(), 8),
        parts.addressee(paper.applicant(), style),
        parts.text(style, opening(paper)),
        Block.space(2.5),
        matters(paper),
        Block.space(2.2),
        Paragraph.flush(Rich.of(SUBHEAD, texts.get("acceptance.received"))),
        Block.space(0.8),
        received(paper));
  }

  private String opening(AcceptanceLetter paper) {
    String applied = words.date(paper.applied());
    String accepted = words.date(paper.accepted());
    return paper
        .supplemented()
        .map(
            day ->
                texts.get(
                    "acceptance.afterSupplement",
                    applied,
                    words.dateAfter(day, paper.applied()),
                    accepted))
        .orElseGet(() -> texts.get("acceptance.complete", applied, accepted));
  }

  private Table matters(AcceptanceLetter paper) {
    String term =
        texts.get("acceptance.term", String.valueOf(paper.workingDays()), words.date(paper.due()));
    String visit =
        texts.get("acceptance.visit", words.dateAfter(paper.visitBy(), paper.accepted()));
    String clerk = texts.get("acceptance.clerkPhone", paper.clerk(), paper.office().phone());
    return Table.of(28, 50, 28, 50)
        .row(
            ROW,
            parts.label("acceptance.matter"),
            Cell.of(texts.get("acceptance.matterText")).across(3))
        .row(
            ROW,
            parts.label("acceptance.members"),
            Cell.of(texts.get("acceptance.persons", String.valueOf(paper.members()))),
            parts.label("acceptance.village"),
            Cell.of(paper.village()).named(texts.get("acceptance.village")))
        .row(ROW, parts.label("acceptance.termLabel"), Cell.of(term).across(3))
        .row(
            ROW,
            parts.label("acceptance.visitLabel"),
            Cell.of(visit),
            parts.label("acceptance.clerk"),
            Cell.of(clerk).named(texts.get("acceptance.clerk")))
        .row(
            ROW,
            parts.label("acceptance.noticeLabel"),
            Cell.of(texts.get("acceptance.notice", paper.noticeDays())),
            parts.label("acceptance.supervision"),
            Cell.of(paper.office().supervisionPhone()));
  }

  private Table received(AcceptanceLetter paper) {
    return Table.of(10, 86, 20, 40)
        .head(PAPER_ROW, texts.get("acceptance.columns").split(","))
        .numbered(
            paper.received(),
            (serial, document) ->
                Row.of(
                    PAPER_ROW,
                    serial,
                    Cell.of(document.name()),
                    Cell.centre(String.valueOf(document.copies())),
                    Cell.centre(document.form())));
  }
}
