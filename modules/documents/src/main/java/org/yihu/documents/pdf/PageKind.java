package org.yihu.documents.pdf;

/** 版式: size of a page, margins and distance of the footer from the bottom edge, all in mm. */
public enum PageKind {
  /** 函件: an official letter or notice. */
  LETTER(210, 297, 37, 35, 28, 26, 22),
  /** 函件 whose lower part is cut off as a receipt, or which fills the page. */
  LETTER_WITH_STUB(210, 297, 37, 19, 28, 26, 10),
  /** 表格: a form. */
  FORM(210, 297, 17, 18, 20, 20, 10),
  /** 表格 that is bound at the left: an odd page of a booklet. */
  BOUND_FORM(210, 297, 17, 18, 25, 15, 10),
  /** 横式表格: a wide list. */
  LANDSCAPE(297, 210, 14, 15, 15, 15, 7.5);

  private final double width;
  private final double height;
  private final double top;
  private final double bottom;
  private final double left;
  private final double right;
  private final double footer;

  PageKind(
      double width,
      double height,
      double top,
      double bottom,
      double left,
      double right,
      double footer) {
    this.width = width;
    this.height = height;
    this.top = top;
    this.bottom = bottom;
    this.left = left;
    this.right = right;
    this.footer = footer;
  }

  public double width() {
    return width;
  }

  public double height() {
    return height;
  }

  /** Where the text area begins, from the upper edge. */
  public double top() {
    return top;
  }

  /** Where the text area ends, from the upper edge. */
  public double bottom() {
    return height - bottom;
  }

  public double left() {
    return left;
  }

  /** The right edge of the text area, from the left edge of the page. */
  public double right() {
    return width - right;
  }

  public double textWidth() {
    return width - left - right;
  }

  /** The lower edge of the footer, from the upper edge. */
  double footerBottom() {
    return height - footer;
  }
}
