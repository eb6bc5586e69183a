package org.yihu.desktop.print;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.print.PreviewRow.State;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.text.Texts;

/** What the preview says of its papers: how many, how many sheets, what the primary does. */
final class PreviewWords {
  private final Texts texts;
  private final PrintPreviewViewModel model;

  PreviewWords(Texts texts, PrintPreviewViewModel model) {
    this.texts = texts;
    this.model = model;
  }

  /** Name of the paper, or of the batch where they differ. */
  String title() {
    List<String> titles =
        model.papers().stream()
            .flatMap(r -> r.paper().stream())
            .map(PaperToPrint::title)
            .distinct()
            .toList();
    return titles.size() == 1 ? titles.getFirst() : texts.get("print.mixed");
  }

  String counts() {
    return texts.get(
        "print.counts",
        model.papers().size(),
        model.papers().stream().mapToInt(PreviewRow::pages).sum());
  }

  List<Node> chips() {
    List<Node> chips = new ArrayList<>();
    add(chips, StatusChip.Kind.REFUSED, "print.chips.missing", model.count(State.MISSING));
    add(chips, StatusChip.Kind.REFUSED, "print.chips.refused", model.count(State.REFUSED));
    add(chips, StatusChip.Kind.NOT_APPLICABLE, "print.chips.left-out", model.count(State.LEFT_OUT));
    return chips;
  }

  private void add(List<Node> chips, StatusChip.Kind kind, String key, long count) {
    if (count > 0) {
      chips.add(new StatusChip(kind, texts.get(key, count)));
    }
  }

  boolean prints() {
    return model.printer().get() != null;
  }

  String primary() {
    return texts.get(prints() ? "print.primary" : "print.primary.save", model.ready().size());
  }

  /** Sheets, or why it cannot be printed yet. */
  String beside() {
    if (model.busy().get()) {
      return texts.get("print.busy");
    }
    if (model.count(State.WAITING) > 0) {
      return texts.get("print.waiting", model.count(State.WAITING));
    }
    if (model.count(State.MISSING) > 0) {
      return texts.get("print.undecided", model.count(State.MISSING));
    }
    if (model.ready().isEmpty()) {
      return texts.get("print.nothing");
    }
    return prints() ? texts.get("print.sheets", model.sheets()) : "";
  }

  String printerState() {
    if (!prints()) {
      return texts.get(model.printers().isEmpty() ? "print.printer.none" : "print.printer.choose");
    }
    return texts.get(
        model.printer().get().ready() ? "print.printer.ready" : "print.printer.not-ready");
  }
}
