package org.yihu.desktop.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.casepaper.CasePaper;
import org.yihu.usecases.casepaper.PrintCasePaper;
import org.yihu.usecases.printing.PaperToPrint;

/** 案卷文书: the papers that a case can fill now; those ticked go to the preview together. */
public final class CasePapersSheet {
  private static final int COLUMNS = 2;

  private final ScreenContext context;
  private final CasePapers papers;

  public CasePapersSheet(ScreenContext context, CasePapers papers) {
    this.context = context;
    this.papers = papers;
  }

  private record Offered(CasePaper paper, String title) {}

  /**
   * Asks which papers.
   *
   * @param name whose case it is
   * @param usual papers that are ticked beforehand
   */
  public void show(String caseKey, String name, List<CasePaper> usual) {
    context
        .tasks()
        .run(() -> offered(caseKey), found -> ask(caseKey, name, found, usual), context.failures());
  }

  private List<Offered> offered(String caseKey) {
    PrintCasePaper printing = papers.printing().get();
    return printing.ready(papers.actor(), caseKey).stream()
        .map(p -> new Offered(p, printing.title(p)))
        .toList();
  }

  private void ask(String caseKey, String name, List<Offered> found, List<CasePaper> usual) {
    Map<CasePaper, CheckBox> boxes = new LinkedHashMap<>();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    int rows = (found.size() + COLUMNS - 1) / COLUMNS;
    for (Offered offered : found) {
      CheckBox box = new CheckBox(offered.title());
      box.setSelected(usual.contains(offered.paper()));
      int place = boxes.size();
      grid.add(box, place / rows, place % rows);
      boxes.put(offered.paper(), box);
    }
    context
        .dialogs()
        .show(
            context.texts().get("print.papers.title", name),
            grid,
            Dialogs.MIDDLE,
            List.of(
                DialogButton.cancel(context.texts().get("dialog.cancel")),
                DialogButton.primary(
                    context.texts().get("print.papers.verb"), () -> preview(caseKey, boxes))));
  }

  private boolean preview(String caseKey, Map<CasePaper, CheckBox> boxes) {
    List<CasePaper> ticked =
        boxes.keySet().stream().filter(p -> boxes.get(p).isSelected()).toList();
    if (!ticked.isEmpty()) {
      context.printing().preview(filled(caseKey, ticked));
    }
    return !ticked.isEmpty();
  }

  private Callable<List<PaperToPrint>> filled(String caseKey, List<CasePaper> ticked) {
    return () -> {
      PrintCasePaper printing = papers.printing().get();
      List<PaperToPrint> filled = new ArrayList<>();
      for (CasePaper paper : ticked) {
        filled.add(printing.toPrint(papers.actor(), paper, caseKey));
      }
      return filled;
    };
  }
}
