package org.yihu.desktop.shell;

/**
 * Lengths drawn for 100 %, at the scale that the person chose.
 *
 * @param scale 1.0 to 2.0
 */
public record Measure(double scale) {
  private static final int BODY = 14;

  /** A drawn length in pixels of the scene. */
  public double px(double drawn) {
    return Math.round(drawn * scale);
  }

  /** Size of the body text. */
  public double body() {
    return BODY * scale;
  }

  /** How many drawn pixels a length of the scene is. */
  public double drawn(double length) {
    return length / scale;
  }
}
