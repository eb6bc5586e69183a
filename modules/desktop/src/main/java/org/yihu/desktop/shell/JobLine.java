package org.yihu.desktop.shell;

import java.time.Duration;
import java.util.function.LongSupplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.yihu.desktop.task.Job;
import org.yihu.usecases.text.Texts;

/** 进度: what, n / m, speed, time left, 取消. */
public final class JobLine extends VBox {
  private static final int MINUTE = 60;

  private final Texts texts;
  private final Job job;
  private final LongSupplier nanos;
  private final Label figures = new Label();
  private final ProgressBar bar = new ProgressBar();
  private final Button cancel;

  public JobLine(Texts texts, Job job, LongSupplier nanos) {
    this.texts = texts;
    this.job = job;
    this.nanos = nanos;
    Label title = new Label(job.title());
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    figures.getStyleClass().addAll("small", "muted");
    figures.setMinWidth(USE_PREF_SIZE);
    cancel = new Button(texts.get("shell.job.cancel"));
    cancel.getStyleClass().add("small");
    cancel.setMinWidth(USE_PREF_SIZE);
    cancel.setOnAction(e -> job.cancel());
    bar.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(bar, Priority.ALWAYS);
    HBox under = new HBox(bar, cancel);
    under.getStyleClass().add("job-under");
    getStyleClass().add("job-line");
    getChildren().addAll(new HBox(title, figures), under);
    job.done().addListener((o, was, is) -> refresh());
    job.state().addListener((o, was, is) -> refresh());
    refresh();
  }

  private void refresh() {
    long total = job.total().get();
    long done = job.done().get();
    boolean over = job.isOver();
    cancel.setVisible(!over);
    cancel.setManaged(!over);
    cancel.setDisable(job.isCancelled());
    bar.setProgress(
        over ? 1 : total <= 0 ? ProgressBar.INDETERMINATE_PROGRESS : (double) done / total);
    figures.setText(over || job.isCancelled() ? state() : running(done, total));
  }

  private String state() {
    return texts.get("shell.job.state." + job.state().get());
  }

  private String running(long done, long total) {
    StringBuilder words = new StringBuilder();
    if (total > 0) {
      words.append(done).append(" / ").append(total);
    }
    long now = nanos.getAsLong();
    job.speed(now).ifPresent(s -> words.append("　").append(texts.get("shell.job.speed", s)));
    job.left(now).ifPresent(d -> words.append("　").append(texts.get("shell.job.left", time(d))));
    return words.toString();
  }

  private String time(Duration left) {
    long seconds = left.toSeconds();
    return seconds < MINUTE
        ? texts.get("shell.job.seconds", seconds)
        : texts.get("shell.job.minutes", (seconds + MINUTE - 1) / MINUTE);
  }
}
