package org.yihu.documents.pdf;

/**
 * 页首: what stands above the text area on each page, such as a letterhead or a form's number and QR
 * code.
 */
@FunctionalInterface
public interface PageHead {
  /**
   * Draws the head of a page.
   *
   * @param page number of the page, from 1
   * @return where the text area of this page begins, mm from the upper edge
   */
  double draw(Pen pen, PageKind kind, int page);
}
