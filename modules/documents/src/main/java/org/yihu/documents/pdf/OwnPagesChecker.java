package org.yihu.documents.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.pdfa.checker.PdfA2Checker;

/**
 * Checks a file for PDF/A-2b as it is closed, but for the operators of its pages: {@link
 * PageContent} writes them all and knows nothing that the standard forbids, and to parse every page
 * of a thousand letters again took as long as to set them. The tests check them with an independent
 * checker.
 */
final class OwnPagesChecker extends PdfA2Checker {
  OwnPagesChecker() {
    super(PdfAConformance.PDF_A_2B);
  }

  @Override
  protected void checkContentStream(PdfStream content, PdfResources resources) {
    // see above
  }
}
