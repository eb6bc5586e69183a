package org.yihu.app.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** The words on buttons that are drawn with an ellipsis, because the button is too narrow. */
final class CutWords {
  private CutWords() {}

  static List<String> in(DesktopStage desktop) {
    return DesktopStage.on(
        () -> {
          List<String> cut = new ArrayList<>();
          collect(desktop.shell(), false, cut);
          return cut;
        });
  }

  private static void collect(Node node, boolean ofButton, List<String> cut) {
    if (!node.isVisible()) {
      return;
    }
    boolean button = ofButton || node instanceof ButtonBase;
    if (button && node instanceof Labeled labeled) {
      drawn(labeled).filter(t -> !t.equals(labeled.getText())).forEach(cut::add);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, button, cut));
    }
  }

  private static Stream<String> drawn(Labeled labeled) {
    return labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY
        ? Stream.empty()
        : labeled.getChildrenUnmodifiable().stream()
            .filter(child -> child instanceof Text && child != labeled.getGraphic())
            .map(child -> ((Text) child).getText());
  }
}
