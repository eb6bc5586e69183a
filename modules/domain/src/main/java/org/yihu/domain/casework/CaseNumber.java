package org.yihu.domain.casework;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 案号: year and serial that the papers of one case share; each paper prints them after its own
 * letters (机关代字〔年〕序号号).
 *
 * @param year year of application
 * @param serial counts the applications of the office in that year from 1
 */
public record CaseNumber(int year, int serial) implements Comparable<CaseNumber> {
  private static final Pattern FORM = Pattern.compile("(\\d{4})-([1-9]\\d{0,8})");

  /**
   * @throws IllegalArgumentException if the serial is not positive
   */
  public CaseNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("a serial counts from 1: " + serial);
    }
  }

  /** Reads {@code 2026-186}; empty if the text is not of that form. */
  public static Optional<CaseNumber> read(String text) {
    Matcher m = FORM.matcher(text.strip());
    return m.matches()
        ? Optional.of(new CaseNumber(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
        : Optional.empty();
  }

  @Override
  public int compareTo(CaseNumber other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(serial, other.serial);
  }

  /** Year and serial with a hyphen, such as {@code 2026-186}, for screens and searches. */
  @Override
  public String toString() {
    return year + "-" + serial;
  }
}
