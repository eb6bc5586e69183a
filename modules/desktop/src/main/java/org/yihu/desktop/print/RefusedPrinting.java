package org.yihu.desktop.print;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.printing.PaperToPrint;

/** Printing in a store that is open read only: refused, because each printing has to be counted. */
public record RefusedPrinting(Consumer<Throwable> failures) implements Printing {
  @Override
  public void preview(Callable<List<PaperToPrint>> papers) {
    failures.accept(Refusal.because("STORE_READ_ONLY"));
  }

  @Override
  public void preview(Callable<List<PaperToPrint>> papers, Runnable printed) {
    preview(papers);
  }
}
