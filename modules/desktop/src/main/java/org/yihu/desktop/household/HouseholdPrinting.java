package org.yihu.desktop.household;

import java.util.List;
import org.yihu.desktop.print.CasePapers;
import org.yihu.desktop.print.CasePapersSheet;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casepaper.PrintHouseholdChain;
import org.yihu.usecases.household.HouseholdFile;

/**
 * What is printed from a household's file: its chain on one page, and the papers of its running
 * case.
 *
 * @param chain the page
 * @param papers every paper of a case
 */
public record HouseholdPrinting(PrintHouseholdChain chain, CasePapers papers) {
  /** Asks what the page is for and shows it. */
  void chain(ScreenContext context, HouseholdFile file) {
    context
        .dialogs()
        .reason(
            context.texts().get("print.chain.purpose"),
            context.texts().get("print.papers.verb"),
            List.of(context.texts().get("print.chain.purposes").split("\\|")),
            purpose ->
                context
                    .printing()
                    .preview(
                        () -> List.of(chain.toPrint(papers.actor(), file.head().code(), purpose))));
  }

  /** The papers of the case that runs; told where none does. */
  void papers(ScreenContext context, HouseholdFile file) {
    if (file.running().isEmpty()) {
      context.toasts().told(context.texts().get("print.chain.no-case"));
    } else {
      String key = file.running().get().id().toString();
      new CasePapersSheet(context, papers).show(key, file.head().headName(), List.of());
    }
  }
}
