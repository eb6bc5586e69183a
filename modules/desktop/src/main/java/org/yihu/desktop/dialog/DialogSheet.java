package org.yihu.desktop.dialog;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Focus;

/** One dialog: title, content, buttons at the foot. */
final class DialogSheet extends VBox {
  private final Node content;
  private final HBox foot = new HBox();
  private final Runnable close;

  DialogSheet(String title, Node content, List<DialogButton> buttons, Runnable close) {
    this.content = content;
    this.close = close;
    Label head = new Label(title);
    head.getStyleClass().add("title");
    head.setWrapText(true);
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("dialog-scroll");
    VBox body = new VBox(head, scroll);
    body.getStyleClass().add("dialog-body");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    foot.getStyleClass().add("dialog-foot");
    foot.setAlignment(Pos.CENTER_RIGHT);
    buttons.forEach(b -> foot.getChildren().add(button(b)));
    getStyleClass().add("dialog-sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(title);
    getChildren().addAll(body, foot);
    VBox.setVgrow(body, Priority.ALWAYS);
    addEventFilter(KeyEvent.KEY_PRESSED, this::enteredOnChoice);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private Button button(DialogButton shape) {
    Button button = new Button(shape.verb());
    button.setMinWidth(USE_PREF_SIZE);
    switch (shape.role()) {
      case PRIMARY -> {
        button.getStyleClass().add("accent");
        button.setDefaultButton(true);
      }
      case DANGER -> button.getStyleClass().add("danger");
      case CANCEL -> button.setCancelButton(true);
      case OTHER -> {
        // an ordinary button
      }
    }
    button.setOnAction(
        e -> {
          if (shape.role() == DialogButton.Role.CANCEL) {
            close.run();
          }
          if (shape.action().getAsBoolean() && shape.role() != DialogButton.Role.CANCEL) {
            close.run();
          }
        });
    return button;
  }

  /** A choice would keep Enter for itself; Space ticks it or arrows change it, Enter goes on. */
  private void enteredOnChoice(KeyEvent event) {
    boolean closedList = event.getTarget() instanceof ComboBox<?> box && !box.isShowing();
    boolean choice =
        closedList
            || event.getTarget() instanceof ToggleButton
            || event.getTarget() instanceof CheckBox;
    if (choice && event.getCode() == KeyCode.ENTER) {
      foot.getChildren().stream()
          .map(Button.class::cast)
          .filter(Button::isDefaultButton)
          .findFirst()
          .ifPresent(Button::fire);
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE
        && foot.getChildren().stream().noneMatch(n -> ((Button) n).isCancelButton())) {
      close.run();
      event.consume();
    }
  }

  /** The first field, or the safe button where there is no field. */
  void focusFirst() {
    // the scroll pane takes its content into the scene only when it has its skin
    applyCss();
    layout();
    Node first = firstField(content);
    if (first == null) {
      first = foot.getChildren().isEmpty() ? this : foot.getChildren().getFirst();
    }
    Focus.to(first);
  }

  private static Node firstField(Node node) {
    if (node.isFocusTraversable() && !node.isDisabled() && !(node instanceof ScrollPane)) {
      return node;
    }
    if (node instanceof Region region) {
      for (Node child : region.getChildrenUnmodifiable()) {
        Node found = firstField(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
