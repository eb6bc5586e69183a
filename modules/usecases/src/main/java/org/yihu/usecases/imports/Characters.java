package org.yihu.usecases.imports;

/**
 * 字符规范: spaces of every kind and full-width forms, as workbooks hold them. Clean text is returned
 * as it is.
 */
final class Characters {
  private static final char FULL_WIDTH_FIRST = '\uFF01';
  private static final char FULL_WIDTH_LAST = '\uFF5E';
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  private Characters() {}

  static boolean isSpace(char c) {
    if (c > ' ' && c < '\u007F' || c >= '\u4E00' && c <= '\u9FFF') {
      return false;
    }
    return c <= ' '
        || Character.isSpaceChar(c)
        || Character.isWhitespace(c)
        || Character.getType(c) == Character.FORMAT
        || c == '\u007F';
  }

  static boolean isFullWidth(char c) {
    return c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST;
  }

  static char halfWidth(char c) {
    return isFullWidth(c) ? (char) (c - FULL_WIDTH_OFFSET) : c;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Without any space. */
  static String withoutSpaces(String text) {
    return hasSpace(text) ? filtered(text, false) : text;
  }

  /** Without any space, full-width forms as half-width. */
  static String compact(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c) || isFullWidth(c)) {
        return filtered(text, true);
      }
    }
    return text;
  }

  /** Without spaces at both ends, runs of spaces within as one. */
  static String trimmed(String text) {
    if (!hasSpace(text)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    boolean pending = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSpace(c)) {
        pending = !result.isEmpty();
      } else {
        if (pending) {
          result.append(' ');
          pending = false;
        }
        result.append(c);
      }
    }
    return result.toString();
  }

  static boolean hasSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpace(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasFullWidth(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isFullWidth(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static String filtered(String text, boolean halve) {
    StringBuilder result = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        result.append(halve ? halfWidth(c) : c);
      }
    }
    return result.toString();
  }
}
