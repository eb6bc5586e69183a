package org.yihu.desktop.notice;

import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.yihu.usecases.port.NoticeLeak;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.text.Texts;

/** 样张: the pages as they will hang, every leak boxed. */
final class SheetDesk extends VBox {
  private final Texts texts;

  SheetDesk(Texts texts) {
    this.texts = texts;
    getStyleClass().add("notice-desk");
  }

  void show(List<PageImages.Pixels> pages, List<NoticeLeak> leaks, double width) {
    getChildren().clear();
    for (int i = 0; i < pages.size(); i++) {
      getChildren().add(page(pages.get(i), i + 1, leaks, width));
    }
  }

  private StackPane page(
      PageImages.Pixels pixels, int number, List<NoticeLeak> leaks, double width) {
    WritableImage image = new WritableImage(pixels.width(), pixels.height());
    image
        .getPixelWriter()
        .setPixels(
            0,
            0,
            pixels.width(),
            pixels.height(),
            PixelFormat.getIntArgbInstance(),
            pixels.argb(),
            0,
            pixels.width());
    ImageView view = new ImageView(image);
    view.setFitWidth(width);
    view.setPreserveRatio(true);
    view.setSmooth(true);
    Pane boxes = new Pane();
    boxes.setMouseTransparent(true);
    leaks.stream()
        .flatMap(l -> l.box().stream())
        .filter(b -> b.page() == number)
        .distinct()
        .forEach(b -> boxes.getChildren().add(box(b, width)));
    StackPane sheet = new StackPane(view, boxes);
    sheet.getStyleClass().add("notice-sheet");
    sheet.setMaxWidth(USE_PREF_SIZE);
    sheet.setAccessibleText(texts.get("notices.page.spoken", number, leaks.size()));
    return sheet;
  }

  private static Rectangle box(NoticeLeak.Box box, double width) {
    Rectangle rectangle =
        new Rectangle(
            box.left() * width, box.top() * width, box.width() * width, box.height() * width);
    rectangle.getStyleClass().add("leak-box");
    return rectangle;
  }
}
