package org.yihu.documents.pdf;

import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfPage;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.validation.ValidationContainer;
import com.itextpdf.pdfa.PdfADocument;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 存档文件: a PDF/A-2b file under construction, whose bytes depend on nothing but what is drawn and its
 * date.
 */
final class ArchiveFile {
  private static final DateTimeFormatter PDF_DATE =
      DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
  private final PdfADocument pdf;
  private final PdfDictionary resources = new PdfDictionary();
  private final PdfDictionary fonts = new PdfDictionary();
  private final Map<Face, EmbeddedFace> faces = new LinkedHashMap<>();
  private final Map<PdfPage, PageContent> pages = new LinkedHashMap<>();

  ArchiveFile(Instant at, byte[] colourProfile) {
    PdfString id = new PdfString(StableId.placeholder()).setHexWriting(true);
    var properties = new WriterProperties().setInitialDocumentId(id).setModifiedDocumentId(id);
    var intent =
        new PdfOutputIntent(
            "Custom",
            "",
            "http://www.color.org",
            "sRGB IEC61966-2.1",
            new ByteArrayInputStream(colourProfile));
    pdf = new PdfADocument(new PdfWriter(out, properties), PdfAConformance.PDF_A_2B, intent);
    var checks = new ValidationContainer();
    checks.addChecker(new OwnPagesChecker());
    pdf.getDiContainer().register(ValidationContainer.class, checks);
    pdf.getCatalog().setLang(new PdfString("zh-CN"));
    pdf.getDocumentInfo().setMoreInfo(PdfName.CreationDate.getValue(), PDF_DATE.format(at));
    pdf.getDocumentInfo().setMoreInfo(PdfName.ModDate.getValue(), PDF_DATE.format(at));
    resources.makeIndirect(pdf);
    resources.put(PdfName.Font, fonts);
  }

  /** A new page of a size in mm, enlarged by a factor. */
  PageContent newPage(double width, double height, double scale) {
    var size =
        new PageSize((float) (Mm.toPoints(width) * scale), (float) (Mm.toPoints(height) * scale));
    PdfPage page = pdf.addNewPage(size);
    page.put(PdfName.Resources, resources);
    var content = new PageContent();
    if (scale != 1) {
      content.scale(scale);
    }
    pages.put(page, content);
    return content;
  }

  /** A face as this file embeds it. */
  EmbeddedFace face(Face face) {
    return faces.computeIfAbsent(face, this::embed);
  }

  private EmbeddedFace embed(Face face) {
    var embedded = new EmbeddedFace(face.file(), "F" + (faces.size() + 1));
    embedded.font().makeIndirect(pdf);
    fonts.put(new PdfName(embedded.resource()), embedded.font());
    return embedded;
  }

  /** Closes the file; its identifier is derived from its content. */
  byte[] finish(String title) {
    pdf.getDocumentInfo().setTitle(title);
    pages.forEach((page, content) -> page.getFirstContentStream().setData(content.bytes()));
    int index = 0;
    for (EmbeddedFace face : faces.values()) {
      face.write(pdf, "YIHUF" + (char) ('A' + index++));
    }
    pdf.close();
    return StableId.put(out.toByteArray());
  }
}
