package org.yihu.desktop.print;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.print.PreviewRow.State;
import org.yihu.usecases.text.Texts;

/** 缺字卡、拦下卡: what cannot be printed, where, and the ways on. */
final class MissingCard extends VBox {
  private final Texts texts;
  private final PrintPreviewViewModel model;

  MissingCard(Texts texts, PrintPreviewViewModel model) {
    this.texts = texts;
    this.model = model;
    getStyleClass().add("missing-card");
    setManaged(false);
    setVisible(false);
  }

  /** Shows the first paper that waits for a choice or was refused. */
  void refresh() {
    List<PreviewRow> troubled =
        model.papers().stream()
            .filter(r -> r.state().get() == State.MISSING || r.state().get() == State.REFUSED)
            .toList();
    boolean any = !troubled.isEmpty();
    setManaged(any);
    setVisible(any);
    if (any) {
      PreviewRow row =
          troubled.contains(model.pages().chosen().get())
              ? model.pages().chosen().get()
              : troubled.getFirst();
      show(row);
    }
  }

  private void show(PreviewRow row) {
    boolean missing = row.state().get() == State.MISSING;
    Label title =
        new Label(
            texts.get(missing ? "print.missing" : "print.refused", row.reasons().size()),
            Icons.of("bi-x-circle-fill", "danger"));
    title.getStyleClass().add("strong");
    Label why = new Label(row.onScreen(String.join("\n", texts.of(row.reasons()))));
    why.setWrapText(true);
    why.getStyleClass().add("small");
    VBox head = new VBox(title, why);
    head.getStyleClass().add("missing-head");
    VBox ways = new VBox();
    ways.getStyleClass().add("missing-ways");
    ToggleGroup group = new ToggleGroup();
    if (missing) {
      ways.getChildren().add(way(group, "gaps", () -> model.leaveGaps(row)));
    }
    ways.getChildren().add(way(group, "leave-out", () -> model.leaveOut(row)));
    getChildren().setAll(head, ways);
  }

  private HBox way(ToggleGroup group, String key, Runnable action) {
    RadioButton button = new RadioButton(texts.get("print.way." + key));
    button.setToggleGroup(group);
    button.setId("way-" + key);
    button.setOnAction(e -> action.run());
    Label hint = new Label(texts.get("print.way." + key + ".hint"));
    hint.getStyleClass().addAll("small", "muted");
    HBox line = new HBox(button, hint);
    line.getStyleClass().add("missing-way");
    return line;
  }
}
