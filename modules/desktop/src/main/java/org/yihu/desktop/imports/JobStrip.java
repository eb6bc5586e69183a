package org.yihu.desktop.imports;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.task.Job;
import org.yihu.usecases.text.Texts;

/** Long work under way: what, how far, rows a second, time left, cancel. */
final class JobStrip extends HBox {
  private final Texts texts;
  private final LongSupplier nanos;
  private final Label what = new Label();
  private final Label numbers = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;
  private Job job;

  JobStrip(Texts texts, LongSupplier nanos, Runnable cancelling) {
    this.texts = texts;
    this.nanos = nanos;
    what.getStyleClass().add("small");
    numbers.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox line = new HBox(what, spacer, numbers);
    line.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxWidth(Double.MAX_VALUE);
    VBox words = new VBox(line, bar);
    words.getStyleClass().add("gap-4");
    HBox.setHgrow(words, Priority.ALWAYS);
    cancel = new Button(texts.get("imports.cancel"));
    cancel.getStyleClass().add("small");
    cancel.setOnAction(e -> cancelling.run());
    getChildren().addAll(Icons.of("bi-arrow-repeat", "icon-14"), words, cancel);
    getStyleClass().add("job-strip");
    visible(false);
  }

  private void visible(boolean shown) {
    setVisible(shown);
    setManaged(shown);
  }

  void show(Job started) {
    job = started;
    visible(started != null && !started.isOver());
    if (started != null) {
      started.done().addListener((o, was, is) -> update(started));
      started.stage().addListener((o, was, is) -> update(started));
      started.state().addListener((o, was, is) -> update(started));
      update(started);
    }
  }

  private void update(Job of) {
    if (of != job) {
      return;
    }
    visible(!of.isOver());
    String stage = of.stage().get();
    what.setText(
        stage.isEmpty() ? of.title() : texts.get("imports.job", of.title(), texts.get(stage)));
    long total = of.total().get();
    bar.setProgress(total <= 0 ? -1 : (double) of.done().get() / total);
    numbers.setText(numbers(of, total));
    cancel.setDisable(of.state().get() == Job.State.CANCELLING);
  }

  private String numbers(Job of, long total) {
    long now = nanos.getAsLong();
    StringBuilder words = new StringBuilder();
    if (of.done().get() > 0) {
      words.append(
          total > 0
              ? texts.get("imports.job.of", of.done().get(), total)
              : texts.get("imports.job.done", of.done().get()));
    }
    of.speed(now).ifPresent(s -> words.append(texts.get("imports.job.speed", s)));
    of.left(now)
        .map(Duration::toSeconds)
        .ifPresent(s -> words.append(texts.get("imports.job.left", s)));
    return words.toString();
  }
}
