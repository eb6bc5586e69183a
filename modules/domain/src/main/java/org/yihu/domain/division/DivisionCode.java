package org.yihu.domain.division;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * 行政区划代码: 12 digits (GB/T 2260 for the first six, then three for the township and three for the
 * village or community). Trailing zeros tell the level.
 *
 * @param value 12 digits
 */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
  private static final Pattern FORM = Pattern.compile("\\d{12}");
  private static final int[] LEVEL_LENGTHS = {12, 9, 6, 4, 2};

  /**
   * @throws IllegalArgumentException if the value is not 12 digits
   */
  public DivisionCode {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a division code of 12 digits: " + value);
    }
  }

  /** Itself, then its ancestors from the nearest to the province. */
  public List<DivisionCode> selfAndAncestors() {
    List<DivisionCode> line = new ArrayList<>();
    for (int length : LEVEL_LENGTHS) {
      DivisionCode ancestor =
          new DivisionCode(value.substring(0, length) + "0".repeat(12 - length));
      if (line.isEmpty() || !line.getLast().equals(ancestor)) {
        line.add(ancestor);
      }
    }
    return line;
  }

  public DivisionCode township() {
    return new DivisionCode(value.substring(0, 9) + "000");
  }

  public DivisionCode county() {
    return new DivisionCode(value.substring(0, 6) + "000000");
  }

  /** Whether this is the other division or lies in it. */
  public boolean isWithin(DivisionCode other) {
    return selfAndAncestors().contains(other);
  }

  @Override
  public int compareTo(DivisionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
