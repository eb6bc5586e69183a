package org.yihu.desktop.print;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.yihu.desktop.control.StatusChip;
import org.yihu.desktop.shell.Measure;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.text.Texts;

/** One paper in the list at the left: thumbnail, number, name, village, and what is the matter. */
final class PreviewRowCell extends ListCell<PreviewRow> {
  private static final int WIDTH = 42;
  private static final int HEIGHT = 58;

  private final Texts texts;
  private final ImageView thumbnail = new ImageView();
  private final Label number = new Label();
  private final Label name = new Label();
  private final Label under = new Label();
  private final VBox words = new VBox();
  private final HBox line;

  PreviewRowCell(Texts texts, Measure measure) {
    this.texts = texts;
    thumbnail.setFitWidth(measure.px(WIDTH));
    thumbnail.setFitHeight(measure.px(HEIGHT));
    thumbnail.setPreserveRatio(true);
    StackPane sheet = new StackPane(thumbnail);
    sheet.getStyleClass().add("preview-thumbnail");
    sheet.setMinSize(measure.px(WIDTH), measure.px(HEIGHT));
    number.getStyleClass().addAll("small", "muted", "preview-number");
    under.getStyleClass().addAll("small", "muted");
    words.getStyleClass().add("preview-words");
    HBox.setHgrow(words, Priority.ALWAYS);
    line = new HBox(sheet, number, words);
    line.getStyleClass().add("preview-line");
    getStyleClass().add("preview-cell");
  }

  @Override
  protected void updateItem(PreviewRow row, boolean empty) {
    super.updateItem(row, empty);
    thumbnail.imageProperty().unbind();
    if (empty || row == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    thumbnail.imageProperty().bind(row.thumbnail().map(PagePicture::of));
    row.paper().ifPresentOrElse(p -> paper(row, p), this::cover);
    words.getChildren().setAll(name, under);
    switch (row.state().get()) {
      case MISSING -> chip(StatusChip.Kind.REFUSED, "print.chip.missing", row.reasons().size());
      case REFUSED -> chip(StatusChip.Kind.REFUSED, "print.chip.refused");
      case LEFT_OUT -> chip(StatusChip.Kind.NOT_APPLICABLE, "print.chip.left-out");
      case WAITING, READY ->
          row.paper()
              .filter(PaperToPrint::isReprint)
              .ifPresent(
                  p -> chip(StatusChip.Kind.ATTENTION, "print.chip.reprint", p.nextPrinting()));
    }
    setGraphic(line);
    setAccessibleText(name.getText() + " " + under.getText());
  }

  private void paper(PreviewRow row, PaperToPrint paper) {
    number.setText(String.valueOf(getIndex() + offset()));
    name.setText(row.onScreen(paper.about()));
    under.setText(paper.village().isEmpty() ? paper.title() : paper.village());
  }

  private int offset() {
    PreviewRow first = getListView().getItems().getFirst();
    return first.paper().isPresent() ? 1 : 0;
  }

  private void cover() {
    number.setText("");
    name.setText(texts.get("print.cover"));
    under.setText(texts.get("print.cover.under"));
  }

  private void chip(StatusChip.Kind kind, String key, Object... arguments) {
    words.getChildren().add(new StatusChip(kind, texts.get(key, arguments)));
  }
}
