package org.yihu.desktop.practice;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.EmptyState;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.shell.JobLine;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.task.Job;
import org.yihu.usecases.text.Texts;

/** 去练习镇: how far the practice store is, with cancel; the way in where it was cancelled. */
public final class PracticeGateView implements Screen {
  private final PracticeGateViewModel model;
  private final Texts texts;
  private final StackPane root = new StackPane();

  public PracticeGateView(PracticeGateViewModel model, ScreenContext context) {
    this.model = model;
    this.texts = context.texts();
    root.getStyleClass().addAll("practice-gate", "area");
    root.getStylesheets().add(getClass().getResource("practice.css").toExternalForm());
    model.job().addListener((o, was, is) -> show());
    model.stopped().addListener((o, was, is) -> show());
  }

  private void show() {
    Job job = model.job().get();
    root.getChildren().setAll(job == null || model.stopped().get() ? still() : working(job));
    // a button joins the window only with the next layout
    Platform.runLater(this::focus);
  }

  private Node still() {
    return new EmptyState(
            "bi-book", texts.get("practice.gate.stopped"), texts.get("practice.gate.stopped.why"))
        .with(texts.get("practice.gate.enter"), model::start);
  }

  private Node working(Job job) {
    Label why = new Label(texts.get("practice.gate.working.why"));
    why.getStyleClass().addAll("small", "muted");
    why.setWrapText(true);
    VBox box = new VBox(new JobLine(texts, job, System::nanoTime), why);
    box.getStyleClass().add("working");
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private void focus() {
    Node button = root.lookup(".button");
    if (button != null && button.isVisible()) {
      Focus.to(button);
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public String title() {
    return texts.get("practice.name");
  }

  @Override
  public void shown() {
    model.start();
  }
}
