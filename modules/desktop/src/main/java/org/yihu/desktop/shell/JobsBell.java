package org.yihu.desktop.shell;

import atlantafx.base.controls.Popover;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.task.Job;
import org.yihu.usecases.text.Texts;

/** 铃: what runs in the background; each with bar, figures and 取消. */
final class JobsBell extends Button {
  private static final int WIDTH = 360;

  private final Texts texts;
  private final ObservableList<Job> jobs;
  private final LongSupplier nanos;
  private final Measure measure;
  private final Region dot = new Region();

  JobsBell(Texts texts, ObservableList<Job> jobs, LongSupplier nanos, Measure measure) {
    this.texts = texts;
    this.jobs = jobs;
    this.nanos = nanos;
    this.measure = measure;
    dot.getStyleClass().add("bell-dot");
    StackPane picture = new StackPane(Icons.of("bi-bell"), dot);
    StackPane.setAlignment(dot, javafx.geometry.Pos.TOP_RIGHT);
    setGraphic(picture);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    getStyleClass().addAll("flat", "icon-button");
    setAccessibleText(texts.get("shell.bell"));
    setTooltip(new Tooltip(texts.get("shell.bell")));
    setOnAction(e -> open());
    jobs.addListener(
        (ListChangeListener<Job>)
            c -> {
              while (c.next()) {
                c.getAddedSubList().forEach(j -> j.state().addListener((o, was, is) -> refresh()));
              }
              refresh();
            });
    refresh();
  }

  private void refresh() {
    dot.setVisible(jobs.stream().anyMatch(j -> !j.isOver()));
  }

  private void open() {
    VBox list = new VBox();
    list.getStyleClass().add("bell-list");
    list.setPrefWidth(measure.px(WIDTH));
    if (jobs.isEmpty()) {
      list.getChildren().add(new Label(texts.get("shell.bell.none")));
    }
    jobs.forEach(j -> list.getChildren().add(new JobLine(texts, j, nanos)));
    Popover popover = new Popover(list);
    popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
    Button clear = new Button(texts.get("shell.bell.clear"));
    clear.getStyleClass().add("small");
    clear.setOnAction(
        e -> {
          jobs.removeIf(Job::isOver);
          popover.hide();
          refresh();
        });
    if (!jobs.isEmpty()) {
      list.getChildren().add(clear);
    }
    popover.show(this);
  }
}
