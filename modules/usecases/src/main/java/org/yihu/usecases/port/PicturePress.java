package org.yihu.usecases.port;

/** 图片制作: turns what a screen shows into a picture file. */
@FunctionalInterface
public interface PicturePress {
  /**
   * A PNG file.
   *
   * @param width in pixels
   * @param argb the pixels, row by row
   */
  byte[] png(int width, int[] argb);
}
