package org.yihu.desktop.imports;

/** What the table of the preview lists. */
public enum ImportTab {
  FINDINGS,
  CHANGES,
  ROWS
}
