package org.yihu.desktop.household;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.PaperKinds.Kind;
import org.yihu.usecases.attachment.RequiredPapers.Required;
import org.yihu.usecases.attachment.RequiredPapers.State;

/** A kind of paper with how many there are; chosen, it takes what is dropped. */
final class KindLine extends ToggleButton {
  KindLine(Kind kind, long count, Optional<Required> need, ScreenContext context) {
    getStyleClass().setAll("kind-line");
    Label name = new Label(kind.name());
    name.setWrapText(true);
    Label number = new Label(told(count, need, context));
    number.getStyleClass().addAll("caption", "muted");
    number.setMinWidth(USE_PREF_SIZE);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox line = new HBox(sign(count, need), name, spacer, number);
    line.getStyleClass().add("gap-8");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMouseTransparent(true);
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(kind.name() + " " + number.getText());
  }

  private static String told(long count, Optional<Required> need, ScreenContext context) {
    if (count > 0) {
      return context.texts().get("file.papers.count", count);
    }
    return need.map(r -> context.texts().get("file.papers.need." + r.state())).orElse("—");
  }

  private static Node sign(long count, Optional<Required> need) {
    if (count > 0 || need.filter(r -> r.state() == State.RECEIVED).isPresent()) {
      return Icons.of("bi-check-circle-fill", "success");
    }
    return need.isPresent()
        ? Icons.of("bi-exclamation-triangle-fill", "warning")
        : Icons.of("bi-dash-circle");
  }
}
