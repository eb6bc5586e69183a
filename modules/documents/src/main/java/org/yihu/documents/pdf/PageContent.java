package org.yihu.documents.pdf;

import java.nio.charset.StandardCharsets;

/** 页面内容: the drawing operators of one page, in points from its lower left corner. */
final class PageContent {
  private static final int DECIMALS = 1000;

  private final StringBuilder operators = new StringBuilder(1 << 13);
  private double strokeGrey;
  private double fillGrey;
  private double weight = 1;

  /** Enlarges everything that follows. */
  void scale(double factor) {
    put(factor).append("0 0 ");
    put(factor).append("0 0 cm\n");
  }

  void stroke(double points, double grey) {
    if (weight != points) {
      weight = points;
      put(points).append("w\n");
    }
    if (strokeGrey != grey) {
      strokeGrey = grey;
      put(grey).append("G\n");
    }
  }

  void fillWith(double grey) {
    if (fillGrey != grey) {
      fillGrey = grey;
      put(grey).append("g\n");
    }
  }

  void move(double x, double y) {
    point(x, y).append("m\n");
  }

  void line(double x, double y) {
    point(x, y).append("l\n");
  }

  void rectangle(double x, double y, double width, double height) {
    point(x, y);
    point(width, height).append("re\n");
  }

  void paintStroke() {
    operators.append("S\n");
  }

  void paintFill() {
    operators.append("f\n");
  }

  void dash(double on, double off) {
    operators.append('[');
    put(on);
    put(off).append("] 0 d\n");
  }

  void solid() {
    operators.append("[] 0 d\n");
  }

  /** Shows codes and moves that are already written as the elements of an array. */
  void text(String font, double size, double x, double y, CharSequence shown) {
    operators.append("BT\n/").append(font).append(' ');
    put(size).append("Tf\n1 0 0 1 ");
    point(x, y).append("Tm\n[").append(shown).append("]TJ\nET\n");
  }

  byte[] bytes() {
    return operators.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private StringBuilder point(double x, double y) {
    put(x);
    return put(y);
  }

  private StringBuilder put(double value) {
    return number(operators, value).append(' ');
  }

  /** A number with at most three decimals. */
  static StringBuilder number(StringBuilder out, double value) {
    long scaled = Math.round(value * DECIMALS);
    if (scaled < 0) {
      out.append('-');
      scaled = -scaled;
    }
    out.append(scaled / DECIMALS);
    int rest = (int) (scaled % DECIMALS);
    if (rest > 0) {
      out.append('.').append(rest / 100);
      if (rest % 100 > 0) {
        out.append(rest / 10 % 10);
        if (rest % 10 > 0) {
          out.append(rest % 10);
        }
      }
    }
    return out;
  }
}
