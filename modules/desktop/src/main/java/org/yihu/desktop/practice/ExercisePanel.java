package org.yihu.desktop.practice;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.control.MessageBar;
import org.yihu.usecases.practice.PracticeExercise;
import org.yihu.usecases.practice.PracticeStanding;
import org.yihu.usecases.text.Texts;

/** 一个练习: what happened, what to reach, the checks, the hints; its buttons stay as they are. */
final class ExercisePanel extends BorderPane {
  private final PracticeViewModel model;
  private final Texts texts;
  private final StateChips chips;
  private final Label number = new Label();
  private final Label title = new Label();
  private final HBox chip = new HBox();
  private final Label under = new Label();
  private final Label happened = new Label();
  private final Label goal = new Label();
  private final Label done = new Label();
  private final MessageBar found = new MessageBar();
  private final VBox checks = new VBox();
  private final Label seen = new Label();
  private final Hyperlink more;
  private final VBox hints = new VBox();

  ExercisePanel(PracticeViewModel model, Texts texts, StateChips chips, List<Button> actions) {
    this.model = model;
    this.texts = texts;
    this.chips = chips;
    getStyleClass().addAll("practice-side", "area");
    more = new Hyperlink(texts.get("practice.hint.more"));
    more.setOnAction(e -> model.hint());
    setTop(head());
    setCenter(scrolled());
    HBox foot = new HBox(actions.getFirst(), spacer());
    foot.getChildren().addAll(actions.subList(1, actions.size()));
    foot.getStyleClass().add("action-bar");
    setBottom(foot);
  }

  private Node head() {
    number.getStyleClass().addAll("strong", "muted");
    title.getStyleClass().add("title");
    under.getStyleClass().addAll("small", "muted");
    HBox line = new HBox(number, title, spacer(), chip);
    line.getStyleClass().add("gap-8");
    line.setAlignment(Pos.CENTER_LEFT);
    chip.setAlignment(Pos.CENTER_RIGHT);
    VBox head = new VBox(line, under);
    head.getStyleClass().add("exercise-head");
    return head;
  }

  private Node scrolled() {
    goal.getStyleClass().add("muted");
    VBox told =
        new VBox(
            strong("practice.happened"), wrapped(happened), strong("practice.goal"), wrapped(goal));
    told.getStyleClass().add("exercise-part");
    done.getStyleClass().addAll("small", "muted");
    HBox checkHead = new HBox(strong("practice.checks"), done);
    checkHead.getStyleClass().add("gap-8");
    checkHead.setAlignment(Pos.BASELINE_LEFT);
    checks.getStyleClass().add("gap-8");
    VBox checked = new VBox(checkHead, checks, found);
    checked.getStyleClass().addAll("exercise-part", "ruled");
    seen.getStyleClass().addAll("small", "muted");
    HBox hintHead =
        new HBox(
            Icons.of("bi-lightbulb", "warning"), strong("practice.hint"), seen, spacer(), more);
    hintHead.getStyleClass().add("gap-8");
    hintHead.setAlignment(Pos.CENTER_LEFT);
    hints.getStyleClass().add("gap-4");
    VBox hinted = new VBox(hintHead, hints);
    hinted.getStyleClass().addAll("exercise-part", "ruled");
    ScrollPane scroll = new ScrollPane(new VBox(told, checked, hinted));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("plain-scroll");
    return scroll;
  }

  private Label strong(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("strong");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label wrapped(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static Region spacer() {
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    return spacer;
  }

  /** What a check has found; goes when the exercise or its checks change. */
  void tell(MessageBar.Kind kind, String words) {
    found.show(kind, words);
  }

  void show(PracticeStanding standing) {
    found.hide();
    PracticeExercise exercise = standing.exercise();
    number.setText(String.valueOf(exercise.number()));
    title.setText(model.script().title(exercise));
    chip.getChildren().setAll(chips.of(standing));
    under.setText(
        texts.get(
            "practice.under",
            model.script().place(exercise),
            exercise.minutes(),
            standing.attempt().number()));
    happened.setText(model.script().happened(exercise));
    goal.setText(model.script().goal(exercise));
    done.setText(texts.get("practice.checks.done", standing.done(), standing.checks().size()));
    checks.getChildren().setAll(standing.checks().stream().map(t -> tick(exercise, t)).toList());
    showHints(standing);
  }

  private Node tick(PracticeExercise exercise, PracticeStanding.Tick tick) {
    Label words = wrapped(new Label(model.script().check(exercise, tick.word())));
    String state = texts.get(tick.done() ? "practice.check.done" : "practice.check.open");
    words.setAccessibleText(words.getText() + " " + state);
    if (!tick.done()) {
      words.getStyleClass().add("muted");
    }
    Node sign = tick.done() ? Icons.of("bi-check-circle-fill", "success") : Icons.of("bi-circle");
    HBox line = new HBox(sign, words);
    line.getStyleClass().addAll("gap-8", tick.done() ? "tick-done" : "tick-open");
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  private void showHints(PracticeStanding standing) {
    int most = model.script().steps(standing.exercise()).size();
    List<String> shown = model.hints(standing);
    seen.setText(texts.get("practice.hint.seen", shown.size(), most));
    more.setDisable(shown.size() == most);
    hints.getChildren().clear();
    List<String> words = shown.isEmpty() ? List.of(texts.get("practice.hint.none")) : shown;
    for (String each : words) {
      Label hint = wrapped(new Label(each));
      hint.getStyleClass().addAll("small", "muted");
      hints.getChildren().add(hint);
    }
  }
}
