package org.yihu.desktop.print;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.style.Appearance;
import org.yihu.usecases.printing.PaperToPrint;

/** Opens previews in windows of their own. */
public final class PrintPreview implements Printing {
  private final Supplier<ScreenContext> context;
  private final Appearance appearance;
  private final PrintParts parts;

  /**
   * @param context of the main window, asked for when something is printed
   */
  public PrintPreview(Supplier<ScreenContext> context, Appearance appearance, PrintParts parts) {
    this.context = context;
    this.appearance = appearance;
    this.parts = parts;
  }

  @Override
  public void preview(Callable<List<PaperToPrint>> papers) {
    preview(papers, () -> {});
  }

  @Override
  public void preview(Callable<List<PaperToPrint>> papers, Runnable printed) {
    ScreenContext main = context.get();
    main.tasks().run(papers, filled -> open(main, filled, printed), main.failures());
  }

  private void open(ScreenContext main, List<PaperToPrint> papers, Runnable printed) {
    if (papers.isEmpty()) {
      main.toasts().told(main.texts().get("print.empty"));
    } else {
      new PreviewWindow(main, appearance, parts, printed).show(papers);
    }
  }
}
