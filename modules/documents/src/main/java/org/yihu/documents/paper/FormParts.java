package org.yihu.documents.paper;

import java.util.List;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.FormHead;
import org.yihu.documents.pdf.Imprint;
import org.yihu.documents.pdf.PageHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.documents.pdf.Volume;
import org.yihu.documents.pdf.WritingLines;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.paper.CaseHead;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.Place;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/**
 * 表格部件: the parts that forms have in common: head, title, place and dates, texts to read, notes,
 * signatures.
 */
final class FormParts {
  private static final double MM = 72 / 25.4;
  private static final double WRITING_PITCH = 9;
  private static final double FRAME_INSET = 0.2;
  private static final Style TITLE = Style.of(Role.TITLE, 20, 10 * MM).tracking(1);
  private static final Style SUBTITLE = Style.of(Role.BODY, 10.5, 5.5 * MM);
  private static final Style NOTE = Style.of(Role.BODY, 9, 4.7 * MM);

  private final Volume volume;
  private final Texts texts;
  private final FormText shared;
  private final Wording words;

  FormParts(Volume volume) {
    this.volume = volume;
    this.texts = volume.texts();
    this.shared = new FormText(texts, "form.");
    this.words = new Wording(texts);
  }

  Texts texts() {
    return texts;
  }

  Wording words() {
    return words;
  }

  /** The words of one form. */
  FormText text(String prefix) {
    return new FormText(texts, prefix);
  }

  /** Begins a form whose later pages name the paper and what it is about. */
  Sheet sheet(FormText text, String number, String fileKey, String subject, PrintRun run) {
    var head = new FormHead(List.of(number), fileKey, text.get("title"), subject);
    return volume.sheet(imprint(text, text.get("template"), run), PageKind.FORM, head);
  }

  /** Begins a form of a case: number, title, and what it is about. */
  Sheet caseSheet(FormText text, CaseHead head, PrintRun run) {
    String subject = subject(head.applicant(), head.place().village());
    Sheet sheet = sheet(text, numbered(head.number()), head.fileKey(), subject, run);
    sheet.about(head.applicant(), text.get("title"));
    sheet.add(title(text.get("title")), Block.space(0.5), subtitle(text.get("subtitle")));
    return sheet;
  }

  /** Goes on to a page that begins with the head of a section. */
  static void breakPage(Sheet sheet) {
    sheet.breakPage();
    sheet.space(-FormHead.SECTION_LIFT);
  }

  /** Begins a wide list whose pages all carry the title and the line under it. */
  Sheet landscape(
      FormText text, List<String> lines, String subtitle, String fileKey, PrintRun run) {
    var numbers = new FormHead(lines, fileKey, "", "");
    Style title = TITLE.tracking(2);
    PageHead head =
        (pen, kind, page) -> {
          double top = numbers.draw(pen, kind, page);
          double middle = (kind.left() + kind.right()) / 2;
          double under = top + title.lead() / MM;
          pen.text(text.get("title"), title, Align.CENTER, middle, top);
          pen.text(subtitle, SUBTITLE, Align.CENTER, middle, under);
          return under + SUBTITLE.lead() / MM + 1.5;
        };
    return volume.sheet(imprint(text, text.get("template"), run), PageKind.LANDSCAPE, head);
  }

  Imprint imprint(FormText text, String template, PrintRun run) {
    return Imprint.of(text.get("title"), template, run);
  }

  Volume volume() {
    return volume;
  }

  String numbered(DocumentNumber number) {
    return shared.get("number", words.number(number));
  }

  String subject(String person, String village) {
    return shared.get("applicant", person, village);
  }

  Block title(String title) {
    return Paragraph.aligned(Align.CENTER, Rich.of(TITLE, title));
  }

  Block subtitle(String text) {
    return Paragraph.aligned(Align.CENTER, Rich.of(SUBTITLE, text));
  }

  /** Place at the left, dates at the right, in a line of a height in mm. */
  Block meta(Place place, String dates, double line) {
    Style style = Style.of(Role.BODY, 10.5, line * MM);
    String where = shared.get("place", place.county(), place.township(), place.village());
    return Spread.of(Rich.of(style, where), Rich.of(style, dates));
  }

  /** A frame around a text to read or to write in, of a least height in mm. */
  Table box(double height, Block content) {
    return Table.of(170).row(height, Cell.of(content).padded(3));
  }

  /** A frame with lines to write on by hand. */
  static Block writing(int lines) {
    double height = lines * WRITING_PITCH;
    return Block.drawn(
        height,
        (pen, x, y, width) -> {
          pen.block(new WritingLines(lines, 3), x, y, width);
          pen.frame(x + FRAME_INSET, y, width - 2 * FRAME_INSET, height, 1.1);
        });
  }

  /** A block that is at least so high, in mm. */
  static Block atLeast(double height, Block block) {
    return (type, width) -> {
      var laid = block.lay(type, width);
      return new Block.Drawing(Math.max(height, laid.height()), laid::draw);
    };
  }

  /** 小五 text under a table. */
  Block note(String text) {
    return Paragraph.flush(Rich.of(NOTE, text));
  }

  /** 小五 text under a table whose later lines are indented by two characters. */
  Block hangingNote(String text) {
    return new Paragraph(Rich.of(NOTE, text), Align.JUSTIFY, 0, 2);
  }

  /** An amount, aligned right. */
  Cell amount(Money money) {
    return Cell.amount(words.amount(money));
  }

  String settlement(Settlement settlement) {
    return shared.get(settlement == Settlement.RURAL ? "rural" : "urban");
  }

  String persons(int count) {
    return shared.get("persons", String.valueOf(count));
  }

  /** 2025年10月至2026年9月. */
  String period(java.time.YearMonth from, java.time.YearMonth to) {
    return shared.get("period", words.month(from), words.month(to));
  }

  /** An empty text as a dash. */
  String orDash(String text) {
    return text.isEmpty() ? shared.get("none") : text;
  }

  String blankDate() {
    return shared.get("blankDate");
  }
}
