package org.yihu.desktop.control;

/** Full-width digits, letters and marks as half-width. */
public final class HalfWidth {
  private static final char FIRST = '\uFF01';
  private static final char LAST = '\uFF5E';
  private static final int OFFSET = 0xFEE0;

  private HalfWidth() {}

  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      plain.append(c >= FIRST && c <= LAST ? (char) (c - OFFSET) : c);
    }
    return plain.toString();
  }
}
