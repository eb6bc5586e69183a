package org.yihu.desktop.household;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.yihu.desktop.control.Icons;
import org.yihu.usecases.attachment.HouseholdPapers.Paper;

/** Pictures of papers: the small one, or a sign where there is none to show. */
final class PaperPictures {
  private static final int QUARTER = 90;

  private PaperPictures() {}

  /** A small picture within a box. */
  static Node small(Paper paper, Optional<byte[]> thumbnail, double width, double height) {
    StackPane box = new StackPane();
    box.getStyleClass().add("paper-picture");
    box.setMinSize(width, height);
    box.setMaxSize(width, height);
    if (thumbnail.isPresent()) {
      ImageView view = new ImageView(new Image(new ByteArrayInputStream(thumbnail.get())));
      view.setPreserveRatio(true);
      view.setFitWidth(width * 0.8);
      view.setFitHeight(height * 0.86);
      view.setRotate(paper.quarterTurns() * (double) QUARTER);
      box.getChildren().add(view);
    } else {
      Region sheet = new Region();
      sheet.getStyleClass().add("paper-blank");
      sheet.setMaxSize(height * 0.62, height * 0.84);
      box.getChildren()
          .addAll(sheet, Icons.of(paper.kind().masked() ? "bi-lock" : "bi-file-earmark-text"));
    }
    return box;
  }
}
