package org.yihu.desktop.workbench;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.Milestone;
import org.yihu.usecases.workbench.MonthRhythm;

/** 月历: rest days shaded, milestones marked, the next dates below. */
final class MonthPane extends VBox {
  private static final int WEEK = 7;

  private final Texts texts;
  private final WorkWords words;
  private final GridPane days = new GridPane();
  private final VBox coming = new VBox();

  MonthPane(Texts texts, WorkWords words) {
    this.texts = texts;
    this.words = words;
    days.getStyleClass().add("month-days");
    for (int i = 0; i < WEEK; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setPercentWidth(100.0 / WEEK);
      days.getColumnConstraints().add(column);
    }
    coming.getStyleClass().add("month-coming");
    getStyleClass().add("month-pane");
    getChildren().addAll(days, coming);
  }

  void show(MonthRhythm.Month month) {
    days.getChildren().clear();
    for (DayOfWeek day : DayOfWeek.values()) {
      Label name = new Label(texts.get("workbench.calendar." + day));
      name.getStyleClass().addAll("caption", "muted", "month-cell");
      name.setMaxWidth(Double.MAX_VALUE);
      days.add(name, day.getValue() - 1, 0);
    }
    Map<LocalDate, List<Milestone>> byDay =
        month.milestones().stream().collect(Collectors.groupingBy(Milestone::date));
    YearMonth shown = month.month();
    int before = shown.atDay(1).getDayOfWeek().getValue() - 1;
    for (int d = 1; d <= shown.lengthOfMonth(); d++) {
      int place = before + d - 1;
      LocalDate day = shown.atDay(d);
      days.add(
          cell(month, day, byDay.getOrDefault(day, List.of())), place % WEEK, 1 + place / WEEK);
    }
    coming.getChildren().setAll(month.coming().stream().map(m -> line(m, month.today())).toList());
  }

  private StackPane cell(MonthRhythm.Month month, LocalDate day, List<Milestone> milestones) {
    Label number = new Label(String.valueOf(day.getDayOfMonth()));
    StackPane cell = new StackPane(number);
    cell.getStyleClass().add("month-day");
    boolean today = day.equals(month.today());
    if (today) {
      cell.getStyleClass().add("today");
    } else if (month.restDays().contains(day)) {
      cell.getStyleClass().add("rest");
    } else if (day.isBefore(month.today())) {
      cell.getStyleClass().add("past");
    }
    if (!milestones.isEmpty()) {
      Region mark = new Region();
      mark.getStyleClass()
          .addAll("mark", milestones.stream().allMatch(Milestone::done) ? "done" : "coming");
      cell.getChildren().add(mark);
      StackPane.setAlignment(mark, Pos.BOTTOM_CENTER);
      String told = milestones.stream().map(words::milestone).collect(Collectors.joining("\n"));
      Tooltip.install(cell, new Tooltip(told));
      cell.setAccessibleText(day.getDayOfMonth() + " " + told);
    }
    return cell;
  }

  private HBox line(Milestone milestone, LocalDate today) {
    Region bar = new Region();
    bar.getStyleClass().addAll("date-bar", milestone.date().equals(today) ? "now" : "later");
    Label date = new Label(words.dateOf(milestone, today));
    date.getStyleClass().addAll("small", "muted");
    date.setMinWidth(USE_PREF_SIZE);
    Label what = new Label(words.milestone(milestone));
    what.getStyleClass().add("small");
    what.setTooltip(new Tooltip(what.getText()));
    HBox.setHgrow(what, Priority.ALWAYS);
    HBox line = new HBox(bar, date, what);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("date-line");
    return line;
  }
}
