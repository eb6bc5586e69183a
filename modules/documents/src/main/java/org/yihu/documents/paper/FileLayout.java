package org.yihu.documents.paper;

import java.util.List;
import java.util.Set;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.FormHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.FileContents;
import org.yihu.usecases.paper.FileCover;
import org.yihu.usecases.port.PrintRun;

/** 档案封面和卷内目录 of one case. */
final class FileLayout {
  private static final double ROW = 13;
  private static final double PIECE = 9.5;
  private static final int PIECES = 22;
  private static final Style NAME = Style.of(Role.TITLE, 30, 20 * 72 / 25.4).tracking(6);
  private static final Style CASE = Style.of(Role.BODY, 16, 28);

  private final FormParts parts;

  FileLayout(FormParts parts) {
    this.parts = parts;
  }

  Sheet cover(FileCover paper, PrintRun run) {
    FormText text = parts.text("fileCover.");
    var head =
        new FormHead(
            List.of(parts.numbered(paper.head().number())), paper.fileKey(), text.get("title"), "");
    Sheet sheet =
        parts.volume().sheet(parts.imprint(text, text.get("template"), run), PageKind.FORM, head);
    sheet.about(paper.head().applicant(), text.get("title"));
    sheet.add(
        Block.space(28),
        Paragraph.aligned(Align.CENTER, Rich.of(NAME, text.get("title"))),
        Block.space(8),
        Paragraph.aligned(Align.CENTER, Rich.of(CASE, paper.title())),
        Block.space(18));
    String closed = paper.closed().map(parts.words()::date).orElse(text.get("open"));
    String days = text.get("days", parts.words().date(paper.opened()), closed);
    Table table =
        Fields.of(text, ROW, 34, 51, 34, 51)
            .row("office", Cell.of(paper.office()))
            .row(
                "category",
                Cell.of(paper.category()),
                "year",
                Cell.of(String.valueOf(paper.year())))
            .row("applicant", Cell.of(paper.head().applicant()), "village", village(paper))
            .row("dates", Cell.of(days))
            .row(
                "pieces",
                Cell.of(text.get("count", String.valueOf(paper.pieces()))),
                "pages",
                pages(text))
            .row("keep", text.choices("keeps", Set.of()))
            .row("binder", Cell.empty(), "checker", Cell.empty())
            .row("archive", Cell.empty(), "box", Cell.empty())
            .table();
    sheet.add(table);
    return sheet;
  }

  private static Cell village(FileCover paper) {
    return Cell.of(paper.head().place().village());
  }

  private static Cell pages(FormText text) {
    return text.choices("blankPages", Set.of());
  }

  Sheet contents(FileContents paper, PrintRun run) {
    FormText text = parts.text("fileContents.");
    Sheet sheet = parts.caseSheet(text, paper.head(), run);
    Table table =
        Table.of(10, 42, 30, 46, 26, 16)
            .head(text.heads(9, "heads"))
            .numbered(
                paper.pieces(),
                (serial, piece) ->
                    Row.of(
                        PIECE,
                        serial,
                        Cell.of(piece.number()).small(),
                        Cell.of(piece.author()).small(),
                        Cell.of(piece.title()),
                        Cell.centre(parts.words().date(piece.day())).small(),
                        Cell.empty()));
    for (int i = paper.pieces().size(); i < PIECES; i++) {
      table = table.row(MemberRows.empty(PIECE, 6));
    }
    sheet.add(Block.space(2), table, Block.space(1), parts.note(text.get("note")));
    return sheet;
  }
}
