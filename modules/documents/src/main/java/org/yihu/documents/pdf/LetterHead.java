package org.yihu.documents.pdf;

/**
 * 版头: the head of an official letter: unit, one line under it, double rule, QR code of the file
 * key.
 *
 * @param unit full name of the unit
 * @param line window and phone; on notices place and date of posting
 * @param fileKey key under the QR code
 */
public record LetterHead(String unit, String line, String fileKey) implements PageHead {
  private static final double THICK = 30.64;
  private static final double THIN = 31.91;
  private static final double UNIT_TOP = 15.22;
  private static final double LINE_TOP = 24.62;
  private static final Style LINE = Style.of(Role.BODY, 8, Mm.toPoints(4));

  @Override
  public double draw(Pen pen, PageKind kind, int page) {
    Style style = Style.of(Role.TITLE, 17, Mm.toPoints(8)).tracking(1.6);
    double free = kind.textWidth() - 17;
    double width = pen.widthOf(unit, style);
    Style fitted = width > free ? style.size(17 * free / width).lead(style.lead()) : style;
    pen.text(unit, fitted, Align.LEFT, kind.left(), UNIT_TOP);
    pen.text(line, LINE, Align.LEFT, kind.left(), LINE_TOP);
    pen.rule(kind.left(), THICK, kind.right(), THICK, 1.6);
    pen.rule(kind.left(), THIN, kind.right(), THIN, 0.5);
    KeyMark.draw(pen, fileKey, kind.right() - 15, 12.5, 15, 13, 0.3);
    return kind.top();
  }
}
