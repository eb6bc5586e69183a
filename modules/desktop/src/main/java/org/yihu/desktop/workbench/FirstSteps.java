package org.yihu.desktop.workbench;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Navigator;
import org.yihu.usecases.text.Texts;
import org.yihu.usecases.workbench.Today;

/** 新单位: ways to begin, and what is still to be set up; goes with the first household. */
final class FirstSteps extends VBox {
  private final Navigator navigator;

  FirstSteps(Texts texts, Navigator navigator, Today.SetUp setUp) {
    this.navigator = navigator;
    getStyleClass().add("first-steps");
    Label greeting = new Label(texts.get("workbench.first.title", setUp.person()));
    greeting.getStyleClass().add("display");
    Label below = new Label(texts.get("workbench.first.below"));
    below.getStyleClass().add("muted");
    HBox cards = new HBox();
    cards.getStyleClass().add("gap-12");
    Button imported =
        card(
            "bi-box-arrow-in-down",
            texts.get("workbench.first.import"),
            texts.get("workbench.first.import.why"),
            new Destination.WorkbookImport(Optional.empty()));
    Button application =
        card(
            "bi-pencil-square",
            texts.get("workbench.first.application"),
            texts.get("workbench.first.application.why"),
            new Destination.Application(Optional.empty()));
    Button practice =
        card(
            "bi-book",
            texts.get("workbench.first.practice"),
            texts.get("workbench.first.practice.why"),
            new Destination.Practice());
    cards.getChildren().addAll(imported, application, practice);
    getChildren().addAll(greeting, below, cards);
    if (setUp.demoParameters()) {
      getChildren()
          .add(
              reminder(
                  texts.get("workbench.first.parameters"),
                  texts.get("workbench.first.parameters.why"),
                  texts.get("workbench.first.parameters.do"),
                  "parameters"));
    }
    if (!setUp.nextYearKnown()) {
      getChildren()
          .add(
              reminder(
                  texts.get("workbench.first.calendar"),
                  texts.get("workbench.first.calendar.why"),
                  texts.get("workbench.first.calendar.do"),
                  "calendar"));
    }
  }

  private Button card(String icon, String what, String why, Destination where) {
    StackPane square = new StackPane(Icons.of(icon, "icon-18", "accent"));
    square.getStyleClass().addAll("tile-icon", "tile-accent");
    Label name = new Label(what);
    name.getStyleClass().addAll("strong");
    HBox head = new HBox(square, name);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("gap-12");
    Label reason = new Label(why);
    reason.getStyleClass().addAll("small", "muted");
    reason.setWrapText(true);
    VBox content = new VBox(head, reason);
    content.getStyleClass().add("gap-12");
    Button button = new Button();
    button.setGraphic(content);
    button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    button.setAccessibleText(what + " " + why);
    button.getStyleClass().setAll("tile", "first-card");
    content.prefWidthProperty().bind(button.widthProperty().subtract(32));
    // a button does not ask how high wrapped words are
    content
        .widthProperty()
        .addListener(
            (o, was, is) ->
                button.setMinHeight(
                    Math.ceil(content.prefHeight(is.doubleValue()))
                        + button.getInsets().getTop()
                        + button.getInsets().getBottom()));
    button.setOnAction(e -> navigator.open(where));
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  private Node reminder(String what, String why, String verb, String page) {
    Label name = new Label(what);
    Label reason = new Label(why);
    reason.getStyleClass().addAll("small", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    Hyperlink link = new Hyperlink(verb);
    link.setOnAction(e -> navigator.open(new Destination.Administration(page)));
    HBox line =
        new HBox(
            Icons.of("bi-exclamation-triangle-fill", "icon-14", "warning"),
            name,
            reason,
            spacer,
            link);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("reminder");
    return line;
  }

  void focusFirst() {
    Focus.to(lookup(".first-card"));
  }
}
