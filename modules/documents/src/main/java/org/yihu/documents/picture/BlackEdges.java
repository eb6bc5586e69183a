package org.yihu.documents.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.function.IntPredicate;

/** The black edges around a paper on a scan: rows and columns that are nearly all dark. */
final class BlackEdges {
  private static final int DARK = 70;
  private static final double NEARLY_ALL = 0.9;
  private static final int MOST_SAMPLES = 400;

  private final BufferedImage image;

  BlackEdges(BufferedImage image) {
    this.image = image;
  }

  /** What lies within them; empty if there are none, or nothing else. */
  Optional<BufferedImage> without() {
    int top = first(0, image.getHeight(), this::isDarkRow);
    int bottom = last(image.getHeight(), top, this::isDarkRow);
    int left = first(0, image.getWidth(), this::isDarkColumn);
    int right = last(image.getWidth(), left, this::isDarkColumn);
    Rectangle inner = new Rectangle(left, top, right - left, bottom - top);
    boolean whole = inner.width == image.getWidth() && inner.height == image.getHeight();
    return whole || inner.isEmpty()
        ? Optional.empty()
        : Optional.of(image.getSubimage(inner.x, inner.y, inner.width, inner.height));
  }

  private static int first(int from, int end, IntPredicate dark) {
    int at = from;
    while (at < end && dark.test(at)) {
      at++;
    }
    return at;
  }

  private static int last(int end, int from, IntPredicate dark) {
    int at = end;
    while (at > from && dark.test(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean isDarkRow(int y) {
    int step = Math.max(1, image.getWidth() / MOST_SAMPLES);
    int dark = 0;
    int all = 0;
    for (int x = 0; x < image.getWidth(); x += step, all++) {
      dark += isDark(x, y) ? 1 : 0;
    }
    return dark >= NEARLY_ALL * all;
  }

  private boolean isDarkColumn(int x) {
    int step = Math.max(1, image.getHeight() / MOST_SAMPLES);
    int dark = 0;
    int all = 0;
    for (int y = 0; y < image.getHeight(); y += step, all++) {
      dark += isDark(x, y) ? 1 : 0;
    }
    return dark >= NEARLY_ALL * all;
  }

  private boolean isDark(int x, int y) {
    int rgb = image.getRGB(x, y);
    int sum = (rgb >> 16 & 0xFF) + (rgb >> 8 & 0xFF) + (rgb & 0xFF);
    return sum < 3 * DARK;
  }
}
