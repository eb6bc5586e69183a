package org.yihu.documents.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.yihu.documents.pdf.Align;
import org.yihu.documents.pdf.Block;
import org.yihu.documents.pdf.Cell;
import org.yihu.documents.pdf.Imprint;
import org.yihu.documents.pdf.LetterHead;
import org.yihu.documents.pdf.PageKind;
import org.yihu.documents.pdf.Paragraph;
import org.yihu.documents.pdf.Rich;
import org.yihu.documents.pdf.Role;
import org.yihu.documents.pdf.Row;
import org.yihu.documents.pdf.Sheet;
import org.yihu.documents.pdf.Spread;
import org.yihu.documents.pdf.Stack;
import org.yihu.documents.pdf.Style;
import org.yihu.documents.pdf.Table;
import org.yihu.documents.pdf.Volume;
import org.yihu.usecases.paper.DocumentNumber;
import org.yihu.usecases.paper.IssuingOffice;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.text.Texts;

/**
 * 函件部件: the parts that official letters have in common: title, number, address, text, signature,
 * stub.
 */
final class LetterParts {
  /** 三号 at a pitch of 29 pt, tracked so that 28 characters fill a line. */
  static final Style BODY = Style.of(Role.BODY, 16, 29).tracking(-0.21);

  /** The same at 27 pt, where a table or a stub shares the page. */
  static final Style DENSE_BODY = BODY.lead(27);

  private static final double MM = 72 / 25.4;
  private static final double SIGNATURE_GAP = 4;
  private static final double TITLE_LINE = 11;
  static final double STUB_ROW = 9.5;

  private final Volume volume;
  private final Texts texts;
  private final Wording words;

  LetterParts(Volume volume) {
    this.volume = volume;
    this.texts = volume.texts();
    this.words = new Wording(texts);
  }

  Texts texts() {
    return texts;
  }

  Wording words() {
    return words;
  }

  /** The letterhead with the office's window and phone. */
  LetterHead head(IssuingOffice office, String fileKey) {
    return new LetterHead(
        office.fullName(), texts.get("letter.contact", office.contact(), office.phone()), fileKey);
  }

  /**
   * Begins a letter whose title and template version stand under a prefix of the texts.
   *
   * @param about whom it is about, for messages
   */
  Sheet begin(String prefix, PageKind kind, LetterHead head, PrintRun run, String about) {
    Imprint imprint = imprint(prefix, run);
    return volume.sheet(imprint, kind, head).about(about, imprint.title());
  }

  /** Begins a notice, on A3 if the run asks for it. */
  Sheet beginNotice(String prefix, LetterHead head, PrintRun run, String about) {
    return run.large()
        ? volume.largeSheet(imprint(prefix, run), PageKind.LETTER, head).about(about, "")
        : begin(prefix, PageKind.LETTER, head, run, about);
  }

  private Imprint imprint(String prefix, PrintRun run) {
    String title = texts.get(prefix + "title");
    return Imprint.of(title, texts.get(prefix + "template"), run);
  }

  /** The title in the middle. */
  Block title(String title) {
    Style style = Style.of(Role.TITLE, 22, TITLE_LINE * MM).tracking(1);
    return Paragraph.aligned(Align.CENTER, Rich.of(style, title));
  }

  /** The paper's number at the right, in a line of a height in mm. */
  Block number(DocumentNumber number, double line) {
    Style style = Style.of(Role.BODY, 12, line * MM);
    return Paragraph.aligned(Align.RIGHT, Rich.of(style, words.number(number)));
  }

  Block addressee(String name, Style style) {
    return Paragraph.flush(Rich.of(style, texts.get("letter.addressee", name)));
  }

  Block text(Style style, String text) {
    return Paragraph.body(Rich.of(style, text));
  }

  /** A section head in the face for emphasis, indented by two characters. */
  Block section(Style style, String text) {
    return Paragraph.body(Rich.of(style.role(Role.EMPH), text));
  }

  /**
   * The signature: unit and date as a centred group whose right edge stands four characters from
   * the margin, with room for the seal above it.
   *
   * @param above space above, mm; 13 at least
   */
  Block signature(String unit, String date, Style style, double above) {
    Style plain = style.role(Role.BODY);
    double height = 2 * plain.lead() / MM;
    double margin = SIGNATURE_GAP * plain.size() / MM;
    return Block.drawn(
        above + height,
        (pen, x, y, width) -> {
          double group = Math.max(pen.widthOf(unit, plain), pen.widthOf(date, plain));
          double middle = x + width - margin - group / 2;
          pen.text(unit, plain, Align.CENTER, middle, y + above);
          pen.text(date, plain, Align.CENTER, middle, y + above + height / 2);
        });
  }

  /** The part that is cut off, signed and filed. */
  private Block stub(String title, String left, DocumentNumber number, Table table) {
    Style heading = Style.of(Role.TITLE, 14, 7 * MM).tracking(2);
    Style line = Style.of(Role.BODY, 10.5, 5 * MM);
    Style cut = Style.of(Role.EMPH, 8, 5 * MM).tracking(3).grey(0.27);
    Block scissors =
        Block.drawn(
            6,
            (pen, x, y, width) -> {
              double half = pen.widthOf(texts.get("letter.cut"), cut) / 2 + 4;
              double middle = x + width / 2;
              pen.dashed(x - 8, y, middle - half, 0.6, 1, 0.7);
              pen.dashed(middle + half, y, x + width + 8, 0.6, 1, 0.7);
              pen.text(texts.get("letter.cut"), cut, Align.CENTER, middle, y - 2.5);
            });
    String numbered = texts.get("letter.numbered", words.number(number));
    return Stack.of(
        scissors,
        Paragraph.aligned(Align.CENTER, Rich.of(heading, title)),
        Block.space(0.5),
        Spread.of(Rich.of(line, left), Rich.of(line, numbered)),
        Block.space(1),
        table);
  }

  /** 回执联 of a letter to the applicant; the second row is the paper's own. */
  Block receiptStub(
      String title, String applicant, String village, DocumentNumber number, Row second) {
    String left = texts.get("letter.applicantOf", applicant, village);
    return stub(title, left, number, receipt(texts.get("letter.recipient")).row(second));
  }

  /** 送达回证: signature of the person served, date, way of service, who served it. */
  Block serviceStub(String served, String village, DocumentNumber number) {
    String left = texts.get("letter.servedOn", served, village);
    Table table = receipt(texts.get("letter.servedPerson")).row(service());
    return stub(texts.get("letter.serviceStub"), left, number, table);
  }

  /** The row that says how and by whom a letter was served. */
  Row service() {
    return Row.of(STUB_ROW, label("letter.servedBy"), ways(), label("letter.server"), Cell.empty());
  }

  private Table receipt(String receiver) {
    return Table.of(28, 50, 28, 50)
        .row(STUB_ROW, Cell.label(receiver), Cell.empty(), label("letter.receivedOn"), blankDate());
  }

  Cell label(String key) {
    return Cell.label(texts.get(key));
  }

  /** 年　月　日 to be filled in by hand. */
  Cell blankDate() {
    return Cell.of(texts.get("letter.blankDate")).right();
  }

  private Cell ways() {
    Rich ways = Rich.of(Style.of(Role.BODY, 10.5));
    for (String way : texts.get("letter.ways").split(",")) {
      ways = ways.choice(way, false);
    }
    return Cell.of(ways);
  }

  /**
   * Fills a letter: at the wider pitch if everything then stands on one page, else at the denser.
   *
   * @param text the blocks at a pitch, the last of which never leaves the signature alone
   * @param foot the stub, or no space
   */
  void fill(Sheet sheet, Function<Style, List<Block>> text, Block signature, Block foot) {
    var all = new ArrayList<>(text.apply(BODY));
    all.addAll(List.of(signature, foot));
    boolean fits = sheet.heightOf(all.toArray(Block[]::new)) <= sheet.room();
    List<Block> blocks = text.apply(fits ? BODY : DENSE_BODY);
    sheet.add(blocks.subList(0, blocks.size() - 1).toArray(Block[]::new));
    sheet.close(blocks.getLast(), signature, foot);
  }

  /** Blocks one under the other that are never parted. */
  static Block together(Block... blocks) {
    return Stack.of(blocks);
  }
}
