package org.yihu.desktop.imports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.text.Texts;

/** The four steps with a mark at each, and whether the columns are those of last time. */
final class StepsBar {
  private static final List<ImportStep> STEPS = List.of(ImportStep.values());

  private final Texts texts;
  private final HBox bar;

  StepsBar(Texts texts, HBox bar) {
    this.texts = texts;
    this.bar = bar;
  }

  void show(ImportStep now, boolean remembered) {
    bar.getChildren().clear();
    for (ImportStep step : STEPS) {
      if (step != ImportStep.CHOOSE) {
        bar.getChildren().add(Icons.of("bi-chevron-right", "icon-12"));
      }
      bar.getChildren().add(step(step, now));
    }
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Label note = new Label(remembered ? texts.get("imports.columns.remembered") : "");
    note.getStyleClass().addAll("small", "muted");
    bar.getChildren().addAll(spacer, note);
  }

  private HBox step(ImportStep step, ImportStep now) {
    boolean done = step.compareTo(now) < 0 || now == ImportStep.DONE;
    Label mark = new Label(done ? "" : String.valueOf(step.ordinal() + 1));
    mark.getStyleClass().add("step-mark");
    if (done) {
      mark.setGraphic(Icons.of("bi-check", "icon-14"));
    }
    Label word = new Label(texts.get("imports.step." + step));
    word.getStyleClass().add("step-word");
    HBox box = new HBox(mark, word);
    box.getStyleClass().addAll("step", done ? "done" : step == now ? "now" : "coming");
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  /** Shows a part of a step, or takes its place away as well. */
  static void visible(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
