package org.yihu.desktop.print;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.GridPane;
import org.yihu.desktop.dialog.DialogButton;
import org.yihu.desktop.dialog.Dialogs;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.printing.PaperToPrint;

/** 选文书: papers to tick; those ticked go to the preview together. */
public final class PapersSheet {
  private static final int ROWS = 10;

  private final ScreenContext context;

  public PapersSheet(ScreenContext context) {
    this.context = context;
  }

  /**
   * A paper that can be ticked.
   *
   * @param title its name
   * @param ticked whether it is ticked beforehand
   * @param filled fills it; not on the window's thread
   */
  public record Offer(String title, boolean ticked, Callable<PaperToPrint> filled) {}

  private record Line(CheckBox box, Offer offer) {}

  /**
   * Asks which papers.
   *
   * @param name whose or of what they are
   */
  public void ask(String name, List<Offer> offers) {
    List<Line> lines = new ArrayList<>();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("keys-grid");
    for (Offer offer : offers) {
      CheckBox box = new CheckBox(offer.title());
      box.setSelected(offer.ticked());
      grid.add(box, lines.size() / ROWS, lines.size() % ROWS);
      lines.add(new Line(box, offer));
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
                    context.texts().get("print.papers.verb"), () -> preview(lines))));
  }

  private boolean preview(List<Line> lines) {
    List<Offer> ticked = lines.stream().filter(l -> l.box().isSelected()).map(Line::offer).toList();
    if (!ticked.isEmpty()) {
      context.printing().preview(() -> filled(ticked));
    }
    return !ticked.isEmpty();
  }

  private static List<PaperToPrint> filled(List<Offer> ticked) throws Exception {
    List<PaperToPrint> papers = new ArrayList<>();
    for (Offer offer : ticked) {
      papers.add(offer.filled().call());
    }
    return papers;
  }
}
