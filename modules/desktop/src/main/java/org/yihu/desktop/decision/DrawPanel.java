package org.yihu.desktop.decision;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.FormField;
import org.yihu.desktop.control.NamesField;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.domain.casework.SampleDraw;
import org.yihu.domain.casework.SampleEntry;
import org.yihu.usecases.text.Texts;

/** 抽查 at the side: figures, seed, what was drawn, the minutes. */
final class DrawPanel extends VBox {
  private static final int CHECKSUM_SHOWN = 8;

  private final DrawViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final HBox figures = new HBox();
  private final HBox state = new HBox();
  private final TextField seed = new TextField();
  private final NamesField present;
  private final Button draw = new Button();
  private final VBox result = new VBox();

  DrawPanel(DrawViewModel model, ScreenContext context, List<String> names, Runnable drawn) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    this.present = new NamesField(model.present(), names);
    getStyleClass().addAll("side-panel", "decision-draw");
    Label title = new Label(texts.get("decision.draw"));
    title.getStyleClass().add("strong");
    state.getChildren().add(title);
    state.getStyleClass().add("hearing-line");
    seed.textProperty().bindBidirectional(model.seedProperty());
    draw.setText(texts.get("decision.draw.verb"));
    draw.setMinWidth(USE_PREF_SIZE);
    draw.setOnAction(e -> press(drawn));
    FormField seedField = new FormField(texts.get("decision.draw.seed"), seed, true);
    HBox.setHgrow(seedField, Priority.ALWAYS);
    HBox line = new HBox(context.measure().px(8), seedField, draw);
    line.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
    VBox top =
        new VBox(
            state, figures, new FormField(texts.get("decision.draw.present"), present, true), line);
    top.getStyleClass().add("draw-part");
    getChildren().addAll(top, result);
    model.pendingProperty().addListener(o -> show());
    model.drawnProperty().addListener(o -> show());
    show();
  }

  private void press(Runnable drawn) {
    if (model.drawnProperty().get() != null) {
      model.again();
      Focus.to(seed);
      return;
    }
    model.draw(
        made -> {
          context
              .toasts()
              .told(
                  texts.get(
                      "decision.draw.done",
                      DrawViewModel.count(made.entries(), SampleEntry.Outcome.DRAWN)));
          drawn.run();
        });
  }

  private void show() {
    SampleDraw made = model.drawnProperty().get();
    List<SampleEntry> waiting =
        model.pendingProperty().get() == null ? List.of() : model.pendingProperty().get().entries();
    List<SampleEntry> entries = made == null ? waiting : made.entries();
    long must = DrawViewModel.count(entries, SampleEntry.Outcome.MUST_CHECK);
    figures
        .getChildren()
        .setAll(
            figure(entries.size(), "decision.draw.all", ""),
            figure(must, "decision.draw.must", "must"),
            figure(entries.size() - must, "decision.draw.in", ""),
            figure(
                DrawViewModel.count(entries, SampleEntry.Outcome.DRAWN),
                "decision.draw.drawn",
                "drawn"));
    state.getChildren().remove(1, state.getChildren().size());
    if (made != null) {
      state
          .getChildren()
          .add(new StatusChip(StatusChip.Kind.DONE, texts.get("decision.draw.over")));
    }
    seed.setEditable(made == null);
    seed.setDisable(made != null);
    present.setDisable(made != null);
    draw.setText(texts.get(made == null ? "decision.draw.verb" : "decision.draw.again"));
    draw.setDisable(waiting.isEmpty());
    result.getChildren().clear();
    if (made != null) {
      result.getChildren().addAll(drawn(made), minutes(made));
    }
  }

  private VBox figure(long number, String key, String style) {
    Label value = new Label(String.valueOf(number));
    value.getStyleClass().add("display");
    Label word = new Label(texts.get(key));
    word.getStyleClass().addAll("small", "muted");
    VBox figure = new VBox(value, word);
    figure.getStyleClass().addAll("draw-figure", style);
    HBox.setHgrow(figure, Priority.ALWAYS);
    return figure;
  }

  private VBox drawn(SampleDraw made) {
    List<SampleEntry> entries = made.with(SampleEntry.Outcome.DRAWN);
    Label title = new Label(texts.get("decision.draw.result", entries.size()));
    title.getStyleClass().add("strong");
    VBox part = new VBox(title);
    part.getStyleClass().add("draw-part");
    for (SampleEntry entry : entries) {
      Label number = new Label(entry.number().toString());
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      part.getChildren()
          .add(
              new HBox(
                  number,
                  gap,
                  new StatusChip(StatusChip.Kind.WAITING, texts.get("decision.draw.to-visit"))));
    }
    return part;
  }

  private VBox minutes(SampleDraw made) {
    Label title = new Label(texts.get("decision.draw.minutes"));
    title.getStyleClass().add("strong");
    Label words =
        new Label(
            texts.get(
                "decision.draw.minutes.text",
                made.drawnOn().toString(),
                made.entries().size(),
                DrawViewModel.count(made.entries(), SampleEntry.Outcome.MUST_CHECK),
                made.seed(),
                made.with(SampleEntry.Outcome.DRAWN).size(),
                made.checksum().substring(0, CHECKSUM_SHOWN),
                String.join(texts.get("decision.comma"), made.present())));
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.getStyleClass().addAll("small", "draw-minutes");
    Button print = new Button(texts.get("decision.draw.print"));
    print.getStyleClass().add("small");
    print.setMinWidth(USE_PREF_SIZE);
    print.setOnAction(e -> context.printing().preview(model.minutes()));
    VBox part = new VBox(title, words, print);
    part.getStyleClass().add("draw-part");
    return part;
  }

  void focus() {
    Focus.to(seed);
  }
}
