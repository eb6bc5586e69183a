package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Pen;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.AssistanceChainSheet;
import org.yihu.usecases.paper.AssistanceChainSheet.Item;
import org.yihu.usecases.paper.AssistanceChainSheet.Link;
import org.yihu.usecases.paper.AssistanceChainSheet.Progress;
import org.yihu.usecases.port.PrintRun;

/** 一户一链救助情况单 (paper 15): summary, the chain with its dots, what is had and what is not. */
final class AssistanceChainLayout {
  private static final double MM = 72 / 25.4;
  private static final double ROW = 10;
  private static final double MIDDLE = 2.9;
  private static final double GREY = 0.6;
  private static final Style STAGE = Style.of(Role.EMPH, 10.5, 4.2 * MM);
  private static final Style WORDS = Style.of(Role.BODY, 9, 4.2 * MM);

  private static final Style NUMBER = WORDS.size(7.5).lead(WORDS.lead());

  private final FormParts parts;
  private final FormText text;

  AssistanceChainLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("assistanceChain.");
  }

  Sheet compose(AssistanceChainSheet paper, PrintRun run) {
    String subject = parts.subject(paper.head(), paper.place().village());
    Sheet sheet = parts.sheet(text, parts.numbered(paper.number()), paper.fileKey(), subject, run);
    sheet.about(paper.head(), text.get("title"));
    sheet.add(parts.title(text.get("title")), Block.space(3));
    String who = text.get("who", paper.head(), String.valueOf(paper.persons()));
    sheet.add(parts.meta(paper.place(), who, 6), summary(paper.summary()));
    sheet.add(text.section("chain"), heads());
    List<Link> links = paper.links();
    for (int i = 0; i < links.size(); i++) {
      sheet.about(paper.head(), links.get(i).matter());
      sheet.add(link(links.get(i), i == 0, i == links.size() - 1));
    }
    sheet.addTogether(text.section("items"), items(paper.items()), Block.space(1), foot(paper));
    return sheet;
  }

  private Table summary(AssistanceChainSheet.Summary summary) {
    double sixth = 170 / 6.0;
    return Table.of(sixth, sixth, sixth, sixth, sixth, sixth)
        .head(text.heads(6.8, "summaryHeads"))
        .row(
            Row.of(
                9.6,
                Cell.centre(summary.category()).emph(),
                Cell.centre(parts.words().amount(summary.monthly())).emph(),
                Cell.centre(parts.words().amount(summary.paidThisYear())).emph(),
                Cell.centre(text.get("cases", String.valueOf(summary.running()))).emph(),
                Cell.centre(
                        summary
                            .nextReview()
                            .map(Object::toString)
                            .orElseGet(() -> parts.orDash("")))
                    .emph(),
                Cell.centre(summary.state()).emph()));
  }

  /** Left edges of the columns 21·9·14·60·23·18·25 and the right edge. */
  private static double at(int column) {
    return new double[] {0, 21, 30, 44, 104, 127, 145, 170}[column];
  }

  private Block heads() {
    List<String> heads = text.parts("linkHeads");
    return Block.drawn(
        7.5,
        (pen, x, y, width) -> {
          pen.fill(x, y, width, 7.5, 0.945);
          pen.rule(x, y, x + width, y, 0.5, GREY);
          pen.rule(x, y + 7.5, x + width, y + 7.5, 0.5, GREY);
          for (int i = 0; i < heads.size(); i++) {
            pen.text(heads.get(i), STAGE, Align.CENTER, x + (at(i) + at(i + 1)) / 2, y + 1.6);
          }
        });
  }

  private Block link(Link link, boolean first, boolean last) {
    return Block.drawn(
        ROW,
        (pen, x, y, width) -> {
          double line = x + (at(1) + at(2)) / 2;
          pen.rule(line, first ? y + 3 : y, line, last ? y + ROW / 2 : y + ROW, 1);
          dot(pen, link.progress(), line, y + ROW / 2);
          pen.text(link.on().toString(), WORDS, Align.CENTER, x + at(1) / 2, y + MIDDLE);
          pen.text(link.stage(), STAGE, Align.CENTER, x + (at(2) + at(3)) / 2, y + MIDDLE);
          boolean wraps = pen.widthOf(link.matter(), WORDS) > at(4) - at(3) - 2;
          Block matter = Paragraph.flush(Rich.of(WORDS, link.matter()));
          pen.block(matter, x + at(3) + 1, y + (wraps ? 0.8 : MIDDLE), at(4) - at(3) - 2);
          link.monthly()
              .map(m -> text.get("monthly", parts.words().amount(m)))
              .ifPresent(m -> pen.text(m, WORDS, Align.RIGHT, x + at(5) - 1, y + MIDDLE));
          narrow(pen, link.office(), WORDS, x + at(5), at(6) - at(5), y);
          String document = link.document().map(parts.words()::number).orElse("");
          narrow(pen, document, NUMBER, x + at(6), at(7) - at(6), y);
          pen.rule(x, y + ROW, x + width, y + ROW, 0.4, GREY);
        });
  }

  /** In the middle of a narrow column, on two lines where one is too short. */
  private static void narrow(
      Pen pen, String words, Style style, double left, double width, double y) {
    boolean tall = pen.widthOf(words, style) > width - 1;
    Block block = Paragraph.aligned(Align.CENTER, Rich.of(style, words));
    pen.block(block, left + 0.5, y + (tall ? 0.8 : MIDDLE), width - 1);
  }

  private static void dot(Pen pen, Progress progress, double x, double y) {
    switch (progress) {
      case DONE -> pen.dot(x, y, 2.7, 1);
      case UNDER_WAY -> pen.dot(x, y, 2.7, 0.5);
      case PLANNED -> pen.dot(x, y, 2.7, 0);
    }
  }

  private Table items(List<Item> items) {
    Table table = Table.of(30, 26, 29, 30, 26, 29).head(text.heads(7, "itemHeads"));
    for (int i = 0; i < items.size(); i += 2) {
      List<Cell> cells = new ArrayList<>(item(items.get(i)));
      cells.addAll(
          i + 1 < items.size()
              ? item(items.get(i + 1))
              : List.of(Cell.empty(), Cell.empty(), Cell.empty()));
      table = table.row(Row.of(8, cells));
    }
    return table;
  }

  private static List<Cell> item(Item item) {
    Cell state = Cell.centre(item.state());
    return List.of(
        Cell.of(item.name()), item.notable() ? state.emph() : state, Cell.of(item.note()).small());
  }

  private Block foot(AssistanceChainSheet paper) {
    AssistanceChainSheet.Printed printed = paper.printed();
    return parts.note(
        text.get("printed", printed.by(), parts.words().date(printed.on()), printed.purpose()));
  }
}
