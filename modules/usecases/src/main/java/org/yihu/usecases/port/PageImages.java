package org.yihu.usecases.port;

/** 页面图像: shows the pages of a finished PDF as pictures, so that a preview needs no PDF program. */
public interface PageImages {
  /** Opens a file; the caller closes it. It serves one thread at a time. */
  Pages open(byte[] pdf);

  /** 一份文件的各页. */
  interface Pages extends AutoCloseable {
    int count();

    /** Width and height of a page in points, from 0. */
    Size size(int page);

    /**
     * A page as a picture.
     *
     * @param page from 0
     * @param scale pixels for each point, more than 0
     */
    Pixels draw(int page, double scale);

    @Override
    void close();
  }

  /**
   * 页面尺寸.
   *
   * @param width points
   * @param height points
   */
  record Size(double width, double height) {}

  /**
   * 像素: a picture as rows of pixels from the upper left.
   *
   * @param width pixels
   * @param height pixels
   * @param argb 0xAARRGGBB, one for each pixel
   */
  record Pixels(int width, int height, int[] argb) {}
}
