package org.yihu.desktop.imports;

import org.yihu.usecases.imports.FindingLevel;

/** Which findings are shown. */
public enum LevelFilter {
  ALL,
  ERROR,
  WARNING,
  FIX;

  boolean shows(FindingLevel level) {
    return this == ALL || name().equals(level.name());
  }
}
