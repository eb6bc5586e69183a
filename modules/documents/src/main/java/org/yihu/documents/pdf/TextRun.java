package org.yihu.documents.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.yihu.documents.pdf.Piece.Letter;

/** 字串: gathers neighbouring letters of one face, size and grey, and writes them with one operator. */
final class TextRun {
  private static final double UNNOTICEABLE = 0.01;

  private final PdfCanvas canvas;
  private final Map<Face, PdfFont> fonts;
  private final double baseline;
  private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
  private PdfArray shown = new PdfArray();
  private Letter first;
  private double start;
  private double cursor;

  TextRun(PdfCanvas canvas, Map<Face, PdfFont> fonts, double baseline) {
    this.canvas = canvas;
    this.fonts = fonts;
    this.baseline = baseline;
  }

  /** Adds a letter whose place begins at {@code at} points from the left edge of the page. */
  void add(Letter letter, double at) {
    if (letter.glyph() == null) {
      return;
    }
    if (first != null && !sameRun(letter)) {
      flush();
    }
    double place = at + letter.shift();
    if (first == null) {
      first = letter;
      start = place;
      cursor = place;
    }
    double move = place - cursor;
    if (Math.abs(move) > UNNOTICEABLE) {
      closeCodes();
      shown.add(new PdfNumber(round(-move * 1000 / letter.style().size())));
    }
    codes.writeBytes(fontOf(letter).convertToBytes(letter.glyph()));
    cursor = place + letter.glyph().getWidth() * letter.style().size() / 1000;
  }

  /** Writes what was gathered. */
  void flush() {
    if (first == null) {
      return;
    }
    closeCodes();
    canvas
        .setFillColorGray((float) first.style().grey())
        .beginText()
        .setFontAndSize(fontOf(first), (float) first.style().size())
        .setTextMatrix((float) start, (float) baseline)
        .showText(shown)
        .endText();
    canvas.setFillColorGray(0);
    shown = new PdfArray();
    first = null;
  }

  private boolean sameRun(Letter letter) {
    return letter.face() == first.face()
        && letter.style().size() == first.style().size()
        && letter.style().grey() == first.style().grey();
  }

  private void closeCodes() {
    if (codes.size() > 0) {
      shown.add(new PdfString(codes.toByteArray()).setHexWriting(true));
      codes.reset();
    }
  }

  private PdfFont fontOf(Letter letter) {
    return fonts.computeIfAbsent(letter.face(), Pen::embedded);
  }

  private static double round(double value) {
    return Math.rint(value * 10) / 10;
  }
}
