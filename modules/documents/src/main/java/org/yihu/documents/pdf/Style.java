package org.yihu.documents.pdf;

/**
 * 字样: role, size, pitch of the lines and tracking of a text, all in points.
 *
 * @param role which faces serve it
 * @param size type size
 * @param lead distance from baseline to baseline
 * @param tracking space added after every character; may be negative
 * @param tabular whether all figures are set as wide as a zero, for columns of amounts
 * @param grey 0 for black, 1 for white
 */
public record Style(
    Role role, double size, double lead, double tracking, boolean tabular, double grey) {
  /** The pitch of lines in tables, as a multiple of the size. */
  public static final double TABLE_LEAD = 1.32;

  /** 小五, the smallest size that text in a cell is reduced to. */
  public static final double SMALLEST = 9;

  /** A style with the pitch of tables. */
  public static Style of(Role role, double size) {
    return new Style(role, size, size * TABLE_LEAD, 0, false, 0);
  }

  public static Style of(Role role, double size, double lead) {
    return new Style(role, size, lead, 0, false, 0);
  }

  /** Changes the size and keeps the ratio of pitch to size. */
  public Style size(double points) {
    return new Style(role, points, lead * points / size, tracking, tabular, grey);
  }

  public Style lead(double points) {
    return new Style(role, size, points, tracking, tabular, grey);
  }

  public Style tracking(double points) {
    return new Style(role, size, lead, points, tabular, grey);
  }

  public Style role(Role other) {
    return new Style(other, size, lead, tracking, tabular, grey);
  }

  public Style asTabular() {
    return new Style(role, size, lead, tracking, true, grey);
  }

  public Style grey(double level) {
    return new Style(role, size, lead, tracking, tabular, level);
  }
}
