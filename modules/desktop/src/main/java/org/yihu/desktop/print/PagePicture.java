package org.yihu.desktop.print;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.yihu.usecases.port.PageImages.Pixels;

/** A drawn page as an image of the window. */
final class PagePicture {
  private PagePicture() {}

  /** Null for null. */
  static Image of(Pixels pixels) {
    if (pixels == null) {
      return null;
    }
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
    return image;
  }
}
