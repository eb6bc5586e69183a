package org.yihu.documents.pdf;

/** 已排好的块: a block whose lines are broken and whose height is known, ready to be drawn anywhere. */
public interface Laid {
  /** Height in mm. */
  double height();

  /** Draws it with its upper left corner at x and y, mm from the upper left corner of the page. */
  void draw(Pen pen, double x, double y);
}
