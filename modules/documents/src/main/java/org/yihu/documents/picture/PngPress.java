package org.yihu.documents.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.yihu.usecases.port.PicturePress;

/** 图片制作: PNG without transparency, as documents need it. */
public final class PngPress implements PicturePress {
  @Override
  public byte[] png(int width, int[] argb) {
    BufferedImage picture =
        new BufferedImage(width, argb.length / width, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, argb.length / width, argb, 0, width);
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
