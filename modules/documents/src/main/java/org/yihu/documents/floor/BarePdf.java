package org.yihu.documents.floor;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.PdfEncodings;
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

/**
 * The PDF library's own paragraphs and tables with the same embedded face, with nothing around
 * them.
 */
public final class BarePdf {
  private static final int BODY_SIZE = 14;
  private static final int TABLE_SIZE = 10;

  private final FontProgram face;

  /**
   * @param ttf the bytes of the face, read once
   */
  public BarePdf(byte[] ttf) throws IOException {
    this.face = FontProgramFactory.createFont(ttf);
  }

  /**
   * What stands on a page.
   *
   * @param rows rows of one table, all as wide as the first; may be empty
   */
  public record Page(List<String> paragraphs, List<List<String>> rows) {}

  /** One document of these pages. */
  public void write(OutputStream out, List<Page> pages) {
    try (Document document = new Document(new PdfDocument(new PdfWriter(out)))) {
      PdfFont font = font();
      for (int i = 0; i < pages.size(); i++) {
        if (i > 0) {
          document.add(new AreaBreak());
        }
        page(document, font, pages.get(i));
      }
    }
  }

  private PdfFont font() {
    return PdfFontFactory.createFont(
        face, PdfEncodings.IDENTITY_H, EmbeddingStrategy.FORCE_EMBEDDED);
  }

  private static void page(Document document, PdfFont font, Page page) {
    for (String paragraph : page.paragraphs()) {
      document.add(new Paragraph(paragraph).setFont(font).setFontSize(BODY_SIZE));
    }
    if (!page.rows().isEmpty()) {
      Table table = new Table(page.rows().getFirst().size());
      table.setFont(font).setFontSize(TABLE_SIZE);
      page.rows().forEach(row -> row.forEach(table::addCell));
      document.add(table);
    }
  }
}
