package org.yihu.documents.paper;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.yihu.documents.pdf.Faces;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.text.Texts;

/** A press with the shipped faces, made once for all tests. */
public final class Prints {
  public static final Texts TEXTS = Texts.load(PdfPress.BUNDLES.toArray(String[]::new));
  static final PdfPress PRESS = new PdfPress(Faces.shipped(), TEXTS);
  static final PrintRun RUN = PrintRun.first(Instant.parse("2026-11-23T02:00:00Z"));

  private Prints() {}

  public static PrintedPaper print(Paper paper) {
    return PRESS.print(paper, RUN);
  }

  /** The words in which the press refuses a paper. */
  static List<String> refusal(Paper paper) {
    return TEXTS.of(catchThrowableOfType(Refusal.class, () -> print(paper)).reasons());
  }

  /** The text of each page as it stands from left to right, without spaces. */
  static List<String> pages(PrintedPaper printed) throws IOException {
    try (var document = Loader.loadPDF(printed.pdf())) {
      var pages = new ArrayList<String>();
      var stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("[\\s　]", ""));
      }
      return pages;
    }
  }

  static String text(PrintedPaper printed) throws IOException {
    return String.join("", pages(printed));
  }

  static List<Paper> all() {
    return List.of(
        SamplePapers.acceptance(),
        SamplePapers.supplement(),
        SamplePapers.review(),
        SamplePapers.termination(),
        SamplePapers.longTerm(),
        SamplePapers.confirmation(),
        SamplePapers.refusal(),
        SamplePapers.whatIsMissing());
  }
}
