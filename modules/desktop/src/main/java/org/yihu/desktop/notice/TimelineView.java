package org.yihu.desktop.notice;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.usecases.notice.NoticeTimeline;
import org.yihu.usecases.text.Texts;

/** 张贴与期限: posting, first day, last day with the reason if it was put off, removal. */
final class TimelineView extends HBox {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MM-dd EEE", Locale.CHINA);

  TimelineView(Texts texts, NoticeTimeline timeline) {
    getStyleClass().add("timeline");
    var period = timeline.period();
    String last =
        period.rolled()
            ? texts.get("notices.time.rolled", day(timeline.counted()))
            : texts.get("notices.time.not-rolled");
    List<Node> steps =
        List.of(
            step(
                texts.get("notices.time.posted"),
                period.posted(),
                texts.get("notices.time.photo"),
                true),
            step(
                texts.get("notices.time.first"),
                period.first(),
                texts.get("notices.time.counted"),
                false),
            step(texts.get("notices.time.last", period.term().count()), period.last(), last, false),
            step(
                texts.get("notices.time.removal"),
                timeline.removal(),
                texts.get("notices.time.report"),
                false));
    steps.forEach(s -> HBox.setHgrow(s, Priority.ALWAYS));
    getChildren().setAll(steps);
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static Node step(String name, LocalDate day, String why, boolean filled) {
    Region dot = new Region();
    dot.getStyleClass().add("timeline-dot");
    if (filled) {
      dot.getStyleClass().add("filled");
    }
    Region line = new Region();
    line.getStyleClass().add("timeline-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    HBox mark = new HBox(dot, line);
    mark.setAlignment(Pos.CENTER_LEFT);
    Label title = new Label(name);
    title.getStyleClass().addAll("small", "strong");
    Label date = new Label(day(day));
    date.getStyleClass().addAll("caption", "muted");
    Label reason = new Label(why);
    reason.getStyleClass().addAll("caption", "muted");
    VBox step = new VBox(mark, title, date, reason);
    step.getStyleClass().add("timeline-step");
    step.setPrefWidth(0);
    return step;
  }
}
