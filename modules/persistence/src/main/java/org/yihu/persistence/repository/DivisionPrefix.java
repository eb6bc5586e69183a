package org.yihu.persistence.repository;

import org.yihu.domain.division.DivisionCode;

/** The LIKE pattern that finds a division and everything in it. */
final class DivisionPrefix {
  private static final int[] LEVEL_LENGTHS = {2, 4, 6, 9, 12};

  private DivisionPrefix() {}

  static String of(DivisionCode division) {
    String code = division.value();
    for (int length : LEVEL_LENGTHS) {
      if (code.substring(length).chars().allMatch(c -> c == '0')) {
        return length == code.length() ? code : code.substring(0, length) + "%";
      }
    }
    return code;
  }
}
