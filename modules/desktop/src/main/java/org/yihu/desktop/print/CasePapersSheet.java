package org.yihu.desktop.print;

import java.util.List;
import org.yihu.desktop.print.PapersSheet.Offer;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casepaper.PrintCasePaper;

/** 案卷文书: the papers that a case can fill now; those ticked go to the preview together. */
public final class CasePapersSheet {
  private final ScreenContext context;
  private final CasePapers papers;

  public CasePapersSheet(ScreenContext context, CasePapers papers) {
    this.context = context;
    this.papers = papers;
  }

  /**
   * Asks which papers.
   *
   * @param name whose case it is
   * @param usual papers that are ticked beforehand
   */
  public void show(String caseKey, String name, List<CasePaper> usual) {
    context
        .tasks()
        .run(
            () -> offers(caseKey, usual),
            found -> new PapersSheet(context).ask(name, found),
            context.failures());
  }

  private List<Offer> offers(String caseKey, List<CasePaper> usual) {
    PrintCasePaper printing = papers.printing().get();
    return printing.ready(papers.actor(), caseKey).stream()
        .map(
            p ->
                new Offer(
                    printing.title(p),
                    usual.contains(p),
                    () -> printing.toPrint(papers.actor(), p, caseKey)))
        .toList();
  }
}
