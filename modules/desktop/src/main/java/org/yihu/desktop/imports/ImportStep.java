package org.yihu.desktop.imports;

/**
 * Where an import stands; a person can go back, and a known sender's file starts at the preview.
 */
public enum ImportStep {
  CHOOSE,
  COLUMNS,
  PREVIEW,
  DONE
}
