package org.yihu.documents.pdf;

/** How the lines of a paragraph or a cell stand in their width. */
public enum Align {
  LEFT,
  CENTER,
  RIGHT,
  /** Both edges even; the last line left. */
  JUSTIFY
}
