package org.yihu.testsupport;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Makes invented ID numbers (order codes 900 to 999 are never given) with their check character (GB
 * 11643).
 */
public final class SampleNumbers {
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private SampleNumbers() {}

  public static String of(String area, LocalDate birth, int order) {
    String head = area + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(order);
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (head.charAt(i) - '0');
    }
    return head + "10X98765432".charAt(sum % 11);
  }
}
