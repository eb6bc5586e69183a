package org.yihu.desktop.household;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.Icons;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;

/** 材料小图: one paper with its name, day and who brought it. */
final class PaperTile extends ToggleButton {
  private static final int WIDTH = 132;
  private static final int PICTURE = 82;

  private final Paper paper;

  PaperTile(Paper paper, Optional<byte[]> thumbnail, ScreenContext context) {
    this.paper = paper;
    getStyleClass().setAll("paper-tile");
    double width = context.measure().px(WIDTH);
    String kind =
        paper.kind().name().isEmpty()
            ? context.texts().get("file.papers.unfiled")
            : paper.kind().name();
    Label name = new Label(kind);
    name.getStyleClass().add("paper-name");
    String day =
        paper.addedAt().atZone(context.clock().getZone()).toLocalDate().toString().substring(5);
    Label under =
        new Label(day + " " + (paper.person().isEmpty() ? paper.addedBy() : paper.person()));
    under.getStyleClass().addAll("caption", "muted");
    Region spacer = new Region();
    HBox.setHgrow(spacer, Priority.ALWAYS);
    HBox foot = new HBox(under, spacer);
    if (paper.kind().masked()) {
      foot.getChildren().add(Icons.of("bi-lock", "icon-12"));
    }
    VBox words = new VBox(name, foot);
    words.getStyleClass().add("paper-words");
    VBox box =
        new VBox(
            PaperPictures.small(paper, thumbnail, width - 2, context.measure().px(PICTURE)), words);
    box.setAlignment(Pos.TOP_LEFT);
    box.setMouseTransparent(true);
    setGraphic(box);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMinWidth(width);
    setMaxWidth(width);
    setAccessibleText(kind + " " + paper.name());
  }

  Paper paper() {
    return paper;
  }
}
