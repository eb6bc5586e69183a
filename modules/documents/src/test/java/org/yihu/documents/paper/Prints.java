package org.yihu.documents.paper;

import java.time.Instant;
import java.util.List;
import org.yihu.documents.pdf.Faces;
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
