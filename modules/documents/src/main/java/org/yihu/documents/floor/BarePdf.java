package org.yihu.documents.floor;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.font.PdfFontFactory;
import com.itextpdf.kernel.font.PdfFontFactory.EmbeddingStrategy;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.AreaBreak;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The PDF library's own paragraphs and tables with the same embedded face, with nothing around them. */
public final class BarePdf {
  private final FontProgram face;

  /**
   * @param ttf the bytes of the face, read once
   */
  public BarePdf(byte[] ttf) throws IOException {
    this.face = FontProgramFactory.createFont(ttf);
  }

  /** One document: paragraphs, then a table of as many columns as its first row has. */
  public void write(OutputStream out, List<String> paragraphs, List<List<String>> rows) {
    try (Document document = new Document(new PdfDocument(new PdfWriter(out)))) {
      page(document, font(), paragraphs, rows);
    }
  }

  /** One document of many pages with the same content. */
  public void writeMany(
      OutputStream out, int copies, List<String> paragraphs, List<List<String>> rows) {
    try (Document document = new Document(new PdfDocument(new PdfWriter(out)))) {
      PdfFont font = font();
      for (int i = 0; i < copies; i++) {
        if (i > 0) {
          document.add(new AreaBreak());
        }
        page(document, font, paragraphs, rows);
      }
    }
  }

  private PdfFont font() {
    return PdfFontFactory.createFont(
        face, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static void page(
      Document document, PdfFont font, List<String> paragraphs, List<List<String>> rows) {
    for (String paragraph : paragraphs) {
      document.add(new Paragraph(paragraph).setFont(font).setFontSize(14));
    }
    if (!rows.isEmpty()) {
      Table table = new Table(rows.getFirst().size());
      table.setFont(font).setFontSize(10);
      rows.forEach(row -> row.forEach(table::addCell));
      document.add(table);
    }
  }
}
