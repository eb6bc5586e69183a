package org.yihu.desktop.signin;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.signin.FirstStartViewModel.Page;
import org.yihu.desktop.view.Views;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.text.Texts;

/** 首次启动: the steps at the left, one question a page at the right. */
public final class FirstStartView {
  /**
   * Where it leads.
   *
   * @param entered receives the founder's session at the end
   * @param demo opens the demo store instead
   * @param letter saves the recovery letter; answers whether it was saved
   * @param failed where failures go
   */
  public record Ways(
      Consumer<Session> entered,
      Runnable demo,
      Consumer<RecoveryPage.Saving> letter,
      Consumer<Throwable> failed) {}

  private final FirstStartViewModel model;
  private final Texts texts;
  private final FileDialogs files;
  private final Ways ways;
  private final Parent root;
  private FirstStartPage shown;

  @FXML private VBox steps;
  @FXML private StackPane pageHost;
  @FXML private Button previous;
  @FXML private Button demo;
  @FXML private Button next;

  public FirstStartView(FirstStartViewModel model, Texts texts, FileDialogs files, Ways ways) {
    this.model = model;
    this.texts = texts;
    this.files = files;
    this.ways = ways;
    root = new Views(texts).load(this);
  }

  public Parent root() {
    return root;
  }

  @FXML
  private void initialize() {
    next.disableProperty().bind(model.busyProperty());
    model.pageProperty().addListener((o, was, is) -> show(is));
    show(Page.PLACE);
  }

  private void show(Page page) {
    drawSteps(page);
    previous.setVisible(page == Page.DIVISION || page == Page.USER);
    demo.setVisible(page != Page.RECOVERY);
    next.setText(texts.get("first.next." + page));
    if (page != Page.RECOVERY) {
      shown =
          switch (page) {
            case PLACE -> new PlacePage(model, texts, files);
            case DIVISION -> new DivisionPage(model, texts);
            case USER, RECOVERY -> new UserPage(model, texts);
          };
      pageHost.getChildren().setAll(shown.root());
      shown.focusFirst();
    }
  }

  private void drawSteps(Page now) {
    steps.getChildren().clear();
    for (Page page : Page.values()) {
      Label number = new Label(String.valueOf(page.ordinal() + 1));
      number.getStyleClass().add("number");
      Label name = new Label(texts.get("first.step." + page));
      name.getStyleClass().add("name");
      Label why = new Label(texts.get("first.step.why." + page));
      why.getStyleClass().addAll("caption", "muted");
      HBox step = new HBox(number, new VBox(name, why));
      step.getStyleClass().add("first-step");
      if (page == now) {
        step.getStyleClass().add("now");
      } else if (page.ordinal() < now.ordinal()) {
        step.getStyleClass().add("done");
      }
      steps.getChildren().add(step);
    }
  }

  @FXML
  private void goBack() {
    model.pageProperty().set(Page.values()[model.pageProperty().get().ordinal() - 1]);
  }

  @FXML
  private void openDemo() {
    ways.demo().run();
  }

  @FXML
  private void goOn() {
    if (!shown.isComplete()) {
      return;
    }
    switch (model.pageProperty().get()) {
      case PLACE -> model.pageProperty().set(Page.DIVISION);
      case DIVISION -> model.pageProperty().set(Page.USER);
      case USER -> create(((UserPage) shown).password());
      case RECOVERY -> ways.entered().accept(model.founded().session());
    }
  }

  private void create(char[] password) {
    model.create(
        password,
        code -> {
          shown = new RecoveryPage(texts, code, ways.letter());
          pageHost.getChildren().setAll(shown.root());
          shown.focusFirst();
        },
        ways.failed());
  }
}
