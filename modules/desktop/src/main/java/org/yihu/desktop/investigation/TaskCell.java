package org.yihu.desktop.investigation;

import java.time.format.DateTimeFormatter;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.CategoryChip;
import org.yihu.desktop.control.DaysLeft;
import org.yihu.desktop.control.StatusChip;
import org.yihu.usecases.casework.InvestigationTasks;
import org.yihu.usecases.text.Texts;

/** Draws a line of the task list. */
final class TaskCell extends ListCell<TaskEntry> {
  private static final int SOON = 1;
  private static final int NEAR = 4;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");

  private final Texts texts;
  private final BookletsViewModel booklets;

  TaskCell(Texts texts, BookletsViewModel booklets) {
    this.texts = texts;
    this.booklets = booklets;
  }

  @Override
  protected void updateItem(TaskEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    getStyleClass().removeAll("village", "task");
    if (empty || entry == null) {
      setGraphic(null);
      return;
    }
    switch (entry) {
      case TaskEntry.OfVillage v -> {
        getStyleClass().add("village");
        setGraphic(village(v.village()));
      }
      case TaskEntry.OfCase c -> {
        getStyleClass().add("task");
        setGraphic(task(c.task()));
      }
    }
  }

  private HBox village(InvestigationTasks.Village village) {
    Label name = new Label(village.name());
    name.getStyleClass().add("strong");
    Label number = new Label(texts.get("investigation.households", village.tasks().size()));
    number.getStyleClass().addAll("muted", "small");
    String when =
        booklets
            .printedOn(village.code())
            .map(day -> texts.get("investigation.booklet.printed", DAY.format(day)))
            .orElseGet(() -> texts.get("investigation.booklet.none"));
    Label printed = new Label(when);
    printed.getStyleClass().addAll("muted", "small");
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox line = new HBox(tick(village), name, number, gap, printed);
    line.getStyleClass().add("task-line");
    return line;
  }

  /** The list has the focus; Space ticks the village that is selected. */
  private CheckBox tick(InvestigationTasks.Village village) {
    CheckBox box = new CheckBox();
    box.setFocusTraversable(false);
    box.setAccessibleText(texts.get("investigation.booklet.tick", village.name()));
    box.setSelected(booklets.ticked().contains(village.code()));
    box.setOnAction(e -> booklets.toggle(village.code()));
    return box;
  }

  private HBox task(InvestigationTasks.Task task) {
    Label name = new Label(task.applicant());
    name.getStyleClass().add("name");
    Label stage = new Label(texts.get("investigation.stage." + task.stage(), task.openPoints()));
    stage.getStyleClass().addAll("muted", "caption");
    VBox words = new VBox(name, stage);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    HBox line = new HBox();
    line.getStyleClass().add("task-line");
    task.category().ifPresent(c -> line.getChildren().add(new CategoryChip(texts, c.name(), true)));
    line.getChildren().addAll(words, chip(task));
    return line;
  }

  private StatusChip chip(InvestigationTasks.Task task) {
    return switch (task.stage()) {
      case KEYING ->
          new StatusChip(StatusChip.Kind.RUNNING, texts.get("investigation.chip.keying"));
      case OPEN_POINTS ->
          new StatusChip(StatusChip.Kind.OPEN, texts.get("investigation.chip.open"));
      default ->
          task.daysLeft()
              .map(d -> new StatusChip(kind(d), DaysLeft.words(texts, d)))
              .orElseGet(
                  () ->
                      new StatusChip(
                          StatusChip.Kind.WAITING, texts.get("investigation.chip.waiting")));
    };
  }

  static StatusChip.Kind kind(int days) {
    if (days < 0) {
      return StatusChip.Kind.OVERDUE;
    }
    if (days <= SOON) {
      return StatusChip.Kind.DUE;
    }
    return days <= NEAR ? StatusChip.Kind.ATTENTION : StatusChip.Kind.WAITING;
  }
}
