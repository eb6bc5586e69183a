package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CriterionMark;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.desktop.task.Job;
import org.yihu.usecases.port.StoreInspection.Counts;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.upkeep.RestoreDrill;

/** 恢复演练: the steps, what each compared and how long it took; cancel while it runs. */
final class DrillCard extends VBox {
  private static final double MILLIS = 1000;

  private final BackupViewModel model;
  private final ScreenContext context;
  private final Texts texts;
  private final Label title = new Label();
  private final Button cancel;
  private final VBox lines = new VBox();
  private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
  private Job job;

  DrillCard(BackupViewModel model, ScreenContext context) {
    this.model = model;
    this.context = context;
    this.texts = context.texts();
    title.getStyleClass().add("strong");
    cancel = new Button(texts.get("settings.drill.cancel"));
    cancel.setOnAction(e -> job.cancel());
    cancel.visibleProperty().bind(running);
    Region between = new Region();
    HBox.setHgrow(between, Priority.ALWAYS);
    HBox head = new HBox(title, between, cancel);
    head.setAlignment(Pos.CENTER_LEFT);
    lines.getStyleClass().add("drill-lines");
    getChildren().addAll(head, lines);
    getStyleClass().addAll("card", "card-body", "gap-8", "area");
    setMinHeight(USE_PREF_SIZE);
    setVisible(false);
    setManaged(false);
  }

  ReadOnlyBooleanProperty runningProperty() {
    return running.getReadOnlyProperty();
  }

  /** Drills with a backup; the moment at which it was taken names it. */
  void run(Path backup, String taken) {
    setVisible(true);
    setManaged(true);
    title.setText(texts.get("settings.drill.title", taken));
    ProgressBar bar = new ProgressBar();
    bar.setMaxWidth(Double.MAX_VALUE);
    Label stage = new Label(texts.get("drill.stage.UNPACK"));
    lines.getChildren().setAll(stage, bar);
    running.set(true);
    job = model.drill(backup, texts.get("settings.backup.drilling"), record -> over(record, taken));
    bar.progressProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> job.total().get() <= 0 ? -1 : (double) job.done().get() / job.total().get(),
                job.done(),
                job.total()));
    job.stage()
        .addListener(
            (o, was, is) -> {
              if (!is.isEmpty()) {
                stage.setText(texts.get(is));
              }
            });
    job.state().addListener((o, was, is) -> running.set(is == Job.State.RUNNING));
  }

  private void over(Optional<RestoreDrill.Record> done, String taken) {
    running.set(false);
    lines.getChildren().clear();
    if (done.isEmpty()) {
      title.setText(texts.get("settings.drill.cancelled"));
      return;
    }
    RestoreDrill.Record record = done.get();
    title.setText(
        texts.get(record.passed() ? "settings.drill.passed" : "settings.drill.failed", taken));
    for (RestoreDrill.Step step : record.steps()) {
      lines.getChildren().add(line(step, record));
    }
  }

  private HBox line(RestoreDrill.Step step, RestoreDrill.Record record) {
    boolean passed = step.problems().isEmpty();
    Label name = new Label(texts.get("drill.stage." + step.part()));
    name.getStyleClass().add("drill-step");
    name.setMinWidth(context.measure().px(150));
    Label what =
        new Label(
            passed ? compared(step.part(), record) : String.join(" ", texts.of(step.problems())));
    what.getStyleClass().addAll("small", "muted");
    what.setWrapText(true);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    Label took = new Label(texts.get("settings.drill.took", seconds(step.took())));
    took.getStyleClass().addAll("small", "muted");
    took.setMinWidth(Region.USE_PREF_SIZE);
    CriterionMark.Kind mark = passed ? CriterionMark.Kind.MET : CriterionMark.Kind.NOT_MET;
    HBox line = new HBox(new CriterionMark(texts, mark), name, what, took);
    line.getStyleClass().add("gap-8");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private static String seconds(Duration took) {
    return String.format("%.1f", took.toMillis() / MILLIS);
  }

  private String compared(RestoreDrill.Part part, RestoreDrill.Record record) {
    return switch (part) {
      case UNPACK -> texts.get("settings.drill.unpacked", record.backup().getFileName());
      case OPEN -> texts.get("settings.drill.opened");
      case CHECK -> texts.get("settings.drill.checked");
      case COUNT -> counted(record.inBackup().orElseThrow(), record.now());
      case REMOVE -> texts.get("settings.drill.removed");
    };
  }

  private String counted(Counts copy, Counts now) {
    return texts.get(
        "settings.drill.counted",
        copy.households(),
        copy.persons(),
        now.households(),
        now.persons());
  }
}
