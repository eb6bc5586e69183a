package org.yihu.desktop.investigation;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/** Amounts as screens write them: two decimals, commas; and as people type them. */
final class Amounts {
  private static final char FULL_FIRST = 0xFF01;
  private static final char FULL_LAST = 0xFF5E;

  private Amounts() {}

  static String of(BigDecimal yuan) {
    return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(yuan);
  }

  /**
   * A typed amount: half or full width, with or without commas; at most two decimals.
   *
   * @return empty if it is none
   */
  static Optional<BigDecimal> read(String typed) {
    StringBuilder plain = new StringBuilder();
    for (char c : typed.strip().toCharArray()) {
      char half = c >= FULL_FIRST && c <= FULL_LAST ? (char) (c - FULL_FIRST + '!') : c;
      if (half != ',') {
        plain.append(half);
      }
    }
    try {
      BigDecimal value = new BigDecimal(plain.toString());
      return value.stripTrailingZeros().scale() > 2 || value.signum() < 0
          ? Optional.empty()
          : Optional.of(value);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
