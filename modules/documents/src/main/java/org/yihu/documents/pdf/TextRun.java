package org.yihu.documents.pdf;

import org.yihu.documents.pdf.Piece.Letter;

/**
 * 字串: gathers neighbouring letters of one face, size and grey, and writes them with one operator.
 */
final class TextRun {
  private static final double UNNOTICEABLE = 0.01;
  private static final char[] HEX = "0123456789ABCDEF".toCharArray();

  private final PageContent page;
  private final ArchiveFile file;
  private final double baseline;
  private final StringBuilder shown = new StringBuilder(256);
  private boolean open;
  private Letter first;
  private EmbeddedFace face;
  private double start;
  private double cursor;

  TextRun(PageContent page, ArchiveFile file, double baseline) {
    this.page = page;
    this.file = file;
    this.baseline = baseline;
  }

  /** Adds a letter whose place begins at {@code at} points from the left edge of the page. */
  void add(Letter letter, double at) {
    if (letter.face() == null) {
      return;
    }
    if (first != null && !sameRun(letter)) {
      flush();
    }
    double place = at + letter.shift();
    if (first == null) {
      first = letter;
      face = file.face(letter.face());
      start = place;
      cursor = place;
    }
    double size = letter.style().size();
    double move = place - cursor;
    if (Math.abs(move) > UNNOTICEABLE) {
      close();
      PageContent.number(shown, Math.rint(-move * 10_000 / size) / 10);
    }
    code(face.code(letter.glyph(), letter.codePoint()));
    cursor = place + letter.face().file().width(letter.glyph()) * size / 1000;
  }

  /** Writes what was gathered. */
  void flush() {
    if (first == null) {
      return;
    }
    close();
    page.fillWith(first.style().grey());
    page.text(face.resource(), first.style().size(), start, baseline, shown);
    page.fillWith(0);
    shown.setLength(0);
    first = null;
  }

  private boolean sameRun(Letter letter) {
    return letter.face() == first.face()
        && letter.style().size() == first.style().size()
        && letter.style().grey() == first.style().grey();
  }

  private void code(int code) {
    if (!open) {
      shown.append('<');
      open = true;
    }
    for (int shift = 12; shift >= 0; shift -= 4) {
      shown.append(HEX[code >> shift & 0xF]);
    }
  }

  private void close() {
    if (open) {
      shown.append('>');
      open = false;
    }
  }
}
