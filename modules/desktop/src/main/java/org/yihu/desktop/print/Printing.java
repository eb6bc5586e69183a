package org.yihu.desktop.print;

import java.util.List;
import java.util.concurrent.Callable;
import org.yihu.usecases.printing.PaperToPrint;

/** How a screen prints: everything goes through the preview. */
public interface Printing {
  /**
   * Fills papers away from the window's thread and opens their preview; what is refused while they
   * are filled is told, and nothing opens.
   *
   * @param papers one paper, or a batch in the order of printing
   */
  void preview(Callable<List<PaperToPrint>> papers);

  /** As {@link #preview(Callable)}, and does something once they have been printed or saved. */
  void preview(Callable<List<PaperToPrint>> papers, Runnable printed);
}
