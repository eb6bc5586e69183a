package org.yihu.documents.paper;

import org.yihu.documents.pdf.Composer;
import org.yihu.documents.pdf.Faces;
import org.yihu.documents.pdf.Sheet;
import org.yihu.usecases.paper.AcceptanceLetter;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.text.Texts;

/** 印刷所: prints every paper as PDF/A-2b. Made once for the program; safe for several threads. */
public final class PdfPress implements PaperPress {
  private final Composer composer;
  private final LetterParts letters;

  public PdfPress(Faces faces, Texts texts) {
    this.composer = new Composer(faces, texts, true);
    this.letters = new LetterParts(composer);
  }

  @Override
  public PrintedPaper print(Paper paper, PrintRun run) {
    return compose(paper, run).finish();
  }

  private Sheet compose(Paper paper, PrintRun run) {
    return switch (paper) {
      case AcceptanceLetter letter -> new AcceptanceLayout(letters).compose(letter, run);
      default -> throw new IllegalStateException();
    };
  }
}
