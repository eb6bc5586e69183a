package org.yihu.desktop.control;

import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/**
 * 字段: label above, control, and one line under it for hint, warning or error. The line keeps its
 * place, so that nothing jumps.
 */
public final class FormField extends VBox {
  private final Label label;
  private final Node control;
  private final Label line = new Label();

  public FormField(String name, Node control, boolean required) {
    this.control = control;
    this.label = new Label(name);
    label.getStyleClass().add("field-label");
    HBox head = new HBox(label);
    head.getStyleClass().add("field-head");
    if (required) {
      Text star = new Text("*");
      star.getStyleClass().add("required-star");
      head.getChildren().add(star);
    }
    label.setLabelFor(control);
    control.setAccessibleText(name);
    line.getStyleClass().add("field-line");
    line.setWrapText(true);
    line.setMaxWidth(Double.MAX_VALUE);
    if (control instanceof Control sized) {
      sized.setMaxWidth(Double.MAX_VALUE);
    }
    getStyleClass().add("form-field");
    getChildren().addAll(head, control, line);
  }

  public Node control() {
    return control;
  }

  public String name() {
    return label.getText();
  }

  /** Adds what the screen reader says of a required field. */
  public FormField sayingRequired(String word) {
    control.setAccessibleText(label.getText() + " " + word);
    return this;
  }

  public void hint(String words) {
    tell("", null, words);
  }

  public void good(String words) {
    tell("good", "bi-check-circle-fill", words);
  }

  public void warning(String words) {
    tell("warning", "bi-exclamation-triangle-fill", words);
  }

  public void error(String words) {
    tell("error", "bi-x-circle-fill", words);
  }

  /** Takes away error, warning or hint. */
  public void clear() {
    tell("", null, "");
  }

  private void tell(String style, String icon, String words) {
    for (Node node : new Node[] {line, control}) {
      node.getStyleClass().removeAll("good", "warning", "error");
      if (!style.isEmpty()) {
        node.getStyleClass().add(style);
      }
    }
    line.setText(words);
    line.setGraphic(icon == null ? null : Icons.of(icon, "icon-12"));
    control.setAccessibleHelp(words);
  }
}
