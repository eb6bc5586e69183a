package org.yihu.documents.pdf;

/** 重印标记: a small frame at the top left of the first page, above or beside all that is printed. */
final class ReprintMark {
  private static final Style STYLE = Style.of(Role.EMPH, 8, Mm.toPoints(4.4));
  private static final double HEIGHT = 4.8;
  private static final double INSIDE = 1.6;
  private static final double ON_LETTER = 8.6;
  private static final double ON_FORM = 4.6;
  private static final double ON_LANDSCAPE = 8;
  private static final double BESIDE_NUMBER = 70;

  private ReprintMark() {}

  static void draw(Pen pen, PageKind kind, String words) {
    double top =
        switch (kind) {
          case LETTER, LETTER_WITH_STUB -> ON_LETTER;
          case FORM, BOUND_FORM -> ON_FORM;
          case LANDSCAPE -> ON_LANDSCAPE;
        };
    double left = kind.left() + (kind == PageKind.LANDSCAPE ? BESIDE_NUMBER : 0);
    pen.frame(left, top, pen.widthOf(words, STYLE) + 2 * INSIDE, HEIGHT, 0.7);
    pen.text(words, STYLE, Align.LEFT, left + INSIDE, top + 0.2);
  }
}
