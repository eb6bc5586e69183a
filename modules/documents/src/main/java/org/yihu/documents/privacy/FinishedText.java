package org.yihu.documents.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** 成品文字: the characters of a finished PDF with their places, as a reader of the file gets them. */
final class FinishedText {
  private static final double MM = 25.4 / 72;

  /**
   * One character.
   *
   * @param page from 1
   * @param x left edge, mm on a page of the width of A4
   * @param y baseline, mm from the upper edge
   */
  record Mark(int page, double x, double y, String text) {}

  private FinishedText() {}

  /** The characters in the order in which they were drawn. */
  static List<Mark> of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var reader = new Reader();
      reader.getText(document);
      return reader.marks;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Reader extends PDFTextStripper {
    private static final double A4 = 210;
    private final List<Mark> marks = new ArrayList<>();

    Reader() throws IOException {
      setSortByPosition(false);
    }

    @Override
    protected void processTextPosition(TextPosition position) {
      double scale = A4 / (getCurrentPage().getMediaBox().getWidth() * MM);
      marks.add(
          new Mark(
              getCurrentPageNo(),
              position.getXDirAdj() * MM * scale,
              position.getYDirAdj() * MM * scale,
              position.getUnicode()));
    }
  }
}
