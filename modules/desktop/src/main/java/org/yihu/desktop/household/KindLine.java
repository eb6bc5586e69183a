package org.yihu.desktop.household;

import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.PaperKinds.Kind;

/** A kind of paper with how many there are; chosen, it takes what is dropped. */
final class KindLine extends ToggleButton {
  KindLine(Kind kind, long count, ScreenContext context) {
    getStyleClass().setAll("kind-line");
    Label name = new Label(kind.name());
    Label number = new Label(count == 0 ? "—" : context.texts().get("file.papers.count", count));
    number.getStyleClass().addAll("caption", "muted");
    number.setMinWidth(USE_PREF_SIZE);
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox line =
        new HBox(
            count == 0 ? Icons.of("bi-dash-circle") : Icons.of("bi-check-circle-fill", "success"),
            name,
            spacer,
            number);
    line.getStyleClass().add("gap-8");
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMouseTransparent(true);
    setGraphic(line);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setAccessibleText(kind.name() + " " + number.getText());
  }
}
