package org.yihu.documents.paper;

import java.util.Set;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.KeyMark;
import org.yihu.documents.pdf.PageHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.usecases.paper.VillageBooklet;
import org.yihu.usecases.paper.VillageBooklet.Entry;
import org.yihu.usecases.port.PrintRun;

/** 下乡走访本 (paper 17): the list of the village, then two households on a page. */
final class VillageBookletLayout {
  private static final double MM = 72 / 25.4;
  private static final Style NUMBER = Style.of(Role.BODY, 9, 4.2 * MM);
  private static final Style TITLE = Style.of(Role.TITLE, 16, 8 * MM).tracking(1);
  private static final Style MADE = Style.of(Role.BODY, 10.5, 6 * MM);
  private static final double GAP = 3;

  private final FormParts parts;
  private final FormText text;

  VillageBookletLayout(FormParts parts) {
    this.parts = parts;
    this.text = parts.text("villageBooklet.");
  }

  Sheet compose(VillageBooklet paper, PrintRun run) {
    Sheet sheet =
        parts
            .volume()
            .sheet(
                parts.imprint(text, text.get("template"), run), PageKind.BOUND_FORM, head(paper));
    sheet.about(paper.village(), text.get("title"));
    sheet.add(Block.space(GAP), list(paper), Block.space(1), parts.hangingNote(text.get("note")));
    int serial = 1;
    for (Entry entry : paper.households()) {
      if (serial % 2 == 1) {
        sheet.breakPage(sheet.page() % 2 == 0 ? PageKind.BOUND_FORM : PageKind.FORM);
      }
      sheet.about(entry.head(), text.get("title"));
      sheet.add(Block.space(GAP), new VisitFrame(parts, text, paper, entry, serial++).block());
    }
    return sheet;
  }

  private PageHead head(VillageBooklet paper) {
    String number = text.get("number", parts.words().number(paper.number()));
    String who = String.join(text.get("and"), paper.visitors());
    String made =
        paper.visitors().isEmpty()
            ? text.get("blankMade", paper.village(), paper.period())
            : text.get("made", paper.village(), paper.period(), who);
    return (pen, kind, page) -> {
      double end = kind.right() - 20;
      pen.text(number, NUMBER, Align.LEFT, kind.left(), 10);
      KeyMark.draw(pen, paper.fileKey(), kind.right() - 16, 10, 16, 14, 0.6);
      pen.text(text.get("title"), TITLE, Align.LEFT, kind.left(), kind.top());
      pen.text(made, MADE, Align.RIGHT, end, kind.top() + 2);
      pen.rule(kind.left(), kind.top() + 9.2, end, kind.top() + 9.2, 1.6);
      return kind.top() + 12.2;
    };
  }

  private Table list(VillageBooklet paper) {
    Table table =
        Table.of(10, 30, 14, 36, 30, 28, 22)
            .asDense()
            .head(text.heads(8, "heads"))
            .numbered(
                paper.households(),
                (serial, entry) -> {
                  String visited = entry.lastVisit().map(parts.words()::date).orElse("");
                  return Row.of(
                          8,
                          serial,
                          Cell.centre(entry.head()),
                          Cell.centre(String.valueOf(entry.persons())),
                          Cell.of(entry.category()).small(),
                          Cell.centre(entry.phone()).small(),
                          Cell.centre(parts.orDash(visited)).small(),
                          text.choices("done", Set.of()).centred())
                      .about(entry.head());
                });
    return paper.households().isEmpty()
        ? table.row(10, Cell.centre(text.get("nobody")).across(7))
        : table;
  }

  /** One household in its frame: 170 × 121 mm. */
  private record VisitFrame(
      FormParts parts, FormText text, VillageBooklet paper, Entry entry, int serial) {
    private static final double HEIGHT = 120.5;
    private static final double INSIDE = 2.5;
    private static final double HEAD = 18.5;
    private static final int LINES = 6;
    private static final Style SERIAL = Style.of(Role.TITLE, 20, 14 * MM);
    private static final Style NAME = Style.of(Role.TITLE, 15, 7 * MM);
    private static final Style KNOWN = Style.of(Role.BODY, 11, 7 * MM);
    private static final Style BEFORE = Style.of(Role.BODY, 9.5, 7 * MM);
    private static final Style HINT = Style.of(Role.BODY, 9, 5 * MM).grey(0.4);
    private static final Style SIGNING = Style.of(Role.BODY, 10.5, 8 * MM);

    Block block() {
      String known =
          text.get("known", String.valueOf(entry.persons()), entry.category(), entry.phone());
      String before =
          entry
              .lastVisit()
              .map(day -> text.get("lastVisit", parts.words().date(day), entry.address()))
              .orElseGet(() -> text.get("firstVisit", entry.address()));
      return Block.drawn(
          HEIGHT,
          (pen, x, y, width) -> {
            double left = x + INSIDE;
            double inner = width - 2 * INSIDE;
            pen.frame(x + 0.19, y, width - 0.38, HEIGHT, 1.1);
            pen.text(String.valueOf(serial), SERIAL, Align.CENTER, left + 6.5, y + 2.5);
            pen.rule(left + 13, y + 2.5, left + 13, y + 16.5, 0.5);
            pen.text(entry.head(), NAME, Align.LEFT, left + 16, y + 2.8);
            double after = left + 18.5 + pen.widthOf(entry.head(), NAME);
            pen.text(known, KNOWN, Align.LEFT, after, y + 3.2);
            pen.text(before, BEFORE, Align.LEFT, left + 16, y + 9.8);
            KeyMark.draw(pen, entry.fileKey(), x + width - 16.5, y + 1.5, 15, 12.5, 0.3);
            pen.block(table(), left, y + HEAD, inner);
            double lines = y + HEAD + 36;
            pen.block(FormParts.writing(LINES), left, lines, inner);
            pen.text(text.get("remarks"), HINT, Align.LEFT, left + 3, lines + 3);
            pen.block(signing(), left, lines + 9 * LINES + 1.5, inner);
          });
    }

    private Table table() {
      String year = String.valueOf(paper.printed().getYear());
      String points = String.join("", entry.points().stream().map(p -> "□" + p + " ").toList());
      Cell focus =
          points.isEmpty()
              ? text.choices("noPoints", Set.of())
              : Cell.of(FormText.ticked(FormText.VALUE, Set.of(), points.strip()));
      return Fields.of(text, 9, 22, 143)
          .row("points", focus)
          .row("visit", text.choices("visits", Set.of(), year))
          .row("changed", text.choices("changes", Set.of()))
          .row("living", text.choices("livings", Set.of()))
          .table();
    }

    private Block signing() {
      return Spread.of(
          FormText.ticked(SIGNING, Set.of(), text.get("visitor")),
          FormText.ticked(SIGNING, Set.of(), text.get("family")));
    }
  }
}
