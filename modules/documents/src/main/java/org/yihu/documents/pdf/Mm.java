package org.yihu.documents.pdf;

/** Conversion between the millimetres of the layout and the points of type and PDF. */
final class Mm {
  private static final double POINTS = 72 / 25.4;

  private Mm() {}

  static double toPoints(double mm) {
    return mm * POINTS;
  }

  static double ofPoints(double points) {
    return points / POINTS;
  }
}
