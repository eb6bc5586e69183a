package org.yihu.usecases.imports;

import org.yihu.usecases.port.CellValue;

/** 姓名规范: spaces of every kind go, interpuncts become ·. Between Latin letters one space stays. */
final class NameReading {
  private static final char INTERPUNCT = '\u00B7';

  private final String interpuncts;

  NameReading(Words words) {
    interpuncts = words.text("name.interpuncts");
  }

  /**
   * A name that was read.
   *
   * @param spaces whether spaces went
   * @param interpunct whether an interpunct changed
   */
  record Name(String text, boolean spaces, boolean interpunct) {}

  Name read(CellValue cell) {
    String written = cell.shown();
    int length = written.length();
    StringBuilder name = null;
    boolean spaces = false;
    boolean interpunct = false;
    for (int i = 0; i < length; i++) {
      char c = written.charAt(i);
      char kept = c;
      boolean dropped = false;
      if (c < '\u4E00' || c > '\u9FFF') {
        dropped = Characters.isSpace(c) && !isBetweenLatin(written, i);
        if (!dropped
            && c != INTERPUNCT
            && interpuncts.indexOf(c) >= 0
            && isBetweenNames(written, i)) {
          kept = INTERPUNCT;
        }
      }
      if (name == null && (dropped || kept != c)) {
        name = new StringBuilder(length).append(written, 0, i);
      }
      spaces |= dropped;
      interpunct |= kept != c;
      if (name != null && !dropped) {
        name.append(kept);
      }
    }
    return new Name(name == null ? written : name.toString(), spaces, interpunct);
  }

  private static boolean isBetweenLatin(String text, int i) {
    return i > 0
        && i < text.length() - 1
        && isLatin(text.charAt(i - 1))
        && isLatin(text.charAt(i + 1));
  }

  private static boolean isLatin(char c) {
    return c < '\u0250' && Character.isLetter(c);
  }

  // A full stop belongs to a name only between two Chinese characters.
  private static boolean isBetweenNames(String text, int i) {
    int before = i - 1;
    while (before >= 0 && Characters.isSpace(text.charAt(before))) {
      before--;
    }
    int after = i + 1;
    while (after < text.length() && Characters.isSpace(text.charAt(after))) {
      after++;
    }
    return before >= 0
        && after < text.length()
        && Character.isIdeographic(text.codePointBefore(before + 1))
        && Character.isIdeographic(text.codePointAt(after));
  }
}
