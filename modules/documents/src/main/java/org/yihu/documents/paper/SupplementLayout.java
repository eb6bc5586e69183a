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
import org.yihu.usecases.paper.SupplementLetter;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/** 一次性补正告知书 (paper 04). */
final class SupplementLayout {
  private static final double ROW = 9;
  private static final Style SUBHEAD = Style.of(Role.EMPH, 10.5, 17);

  private final LetterParts parts;
  private final Texts texts;
  private final Wording words;

  SupplementLayout(LetterParts parts) {
    this.parts = parts;
    this.texts = parts.texts();
    this.words = parts.words();
  }

  Sheet compose(SupplementLetter paper, PrintRun run) {
    var head = parts.head(paper.office(), paper.fileKey());
    Sheet sheet =
        parts.begin("supplement.", PageKind.LETTER_WITH_STUB, head, run, paper.applicant());
    Row completed =
        Row.of(
            LetterParts.STUB_ROW,
            parts.label("supplement.completedOn"),
            parts.blankDate(),
            parts.label("supplement.clerkSigns"),
            Cell.empty());
    Block stub =
        parts.receiptStub(
            texts.get("supplement.stub"),
            paper.applicant(),
            paper.village(),
            paper.number(),
            completed);
    Style style = LetterParts.DENSE_BODY;
    Block signature =
        parts.signature(paper.office().signature(), words.date(paper.issued()), style, 14);
    parts.fill(sheet, pitch -> blocks(paper, style), signature, stub);
    return sheet;
  }

  private List<Block> blocks(SupplementLetter paper, Style style) {
    String opening =
        texts.get("supplement.opening", words.date(paper.applied()), words.date(paper.due()));
    Rich notToBring =
        Rich.of(SUBHEAD, texts.get("supplement.notToBring"))
            .gap(1.5)
            .text(
                SUBHEAD.role(Role.BODY).size(9).lead(17), texts.get("supplement.notToBringGround"));
    return List.of(
        parts.title(texts.get("supplement.title")),
        parts.number(paper.number(), 8),
        parts.addressee(paper.applicant(), style),
        parts.text(style, opening),
        Block.space(2),
        missing(paper),
        Block.space(3),
        Paragraph.flush(notToBring),
        Block.space(0.8),
        Table.of(156).row(12, Cell.of(known(paper)).small()),
        Block.space(2.5),
        parts.text(style, texts.get("supplement.help", paper.office().phone())));
  }

  private String known(SupplementLetter paper) {
    return paper.notToBring().isEmpty()
        ? texts.get("supplement.notToBringList")
        : String.join(texts.get("letter.listComma"), paper.notToBring())
            + texts.get("letter.listEnd");
  }

  private Table missing(SupplementLetter paper) {
    return Table.of(9, 40, 78, 29)
        .head(ROW, texts.get("supplement.columns").split(","))
        .numbered(
            paper.missing(),
            (serial, document) ->
                Row.of(
                    ROW,
                    serial,
                    Cell.of(document.name()),
                    Cell.of(document.requirement()),
                    Cell.of(document.method()).small()));
  }
}
