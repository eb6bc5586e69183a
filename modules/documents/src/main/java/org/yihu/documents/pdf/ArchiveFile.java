package org.yihu.documents.pdf;

import com.itextpdf.kernel.font.PdfFont;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.pdfa.PdfADocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.IdentityHashMap;
import java.util.Map;

/** 存档文件: a PDF/A-2b file under construction, whose bytes depend on nothing but what is drawn and its date. */
final class ArchiveFile {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final PdfADocument pdf;
  private final Map<Face, PdfFont> fonts = new java.util.LinkedHashMap<>();

  ArchiveFile(Instant at, byte[] colourProfile) {
    PdfString id = new PdfString(StableBytes.placeholder()).setHexWriting(true);
    var properties = new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
    var intent =
        new PdfOutputIntent(
            "Custom", "", "http://www.color.org", "sRGB IEC61966-2.1", new ByteArrayInputStream(colourProfile));
    pdf = new PdfADocument(new PdfWriter(out, properties), PdfAConformance.PDF_A_2B, intent);
    pdf.getCatalog().setLang(new PdfString("zh-CN"));
    pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), PDF_DATE.format(at));
    pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), PDF_DATE.format(at));
  }

  /** A new page of a size in mm, enlarged by a factor. */
  PdfCanvas newPage(double width, double height, double scale) {
    var size = new PageSize((float) (Mm.toPoints(width) * scale), (float) (Mm.toPoints(height) * scale));
    var canvas = new PdfCanvas(pdf.addNewPage(size));
    return scale == 1 ? canvas : canvas.concatMatrix(scale, 0, 0, scale, 0, 0);
  }

  Map<Face, PdfFont> fonts() {
    return fonts;
  }

  /** Closes the file; its identifiers are derived from its content. */
  byte[] finish(String title) {
    pdf.getDocumentInfo().setTitle(title);
    // The library flushes fonts in the order of a hash map; the same input must give the same order.
    fonts.values().forEach(PdfFont::flush);
    pdf.close();
    return StableBytes.of(out.toByteArray(), fonts.keySet().stream().map(Face::postScriptName).toList());
  }
}
