package org.yihu.usecases.application;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.yihu.domain.shared.Money;

/** Reads what people type into fields: full-width digits, spaces, thousands commas. */
final class Typed {
  private static final DateTimeFormatter LOOSE = DateTimeFormatter.ofPattern("uuuu-M-d");
  private static final String AMOUNT = "\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?|\\d{1,12}(\\.\\d{1,2})?";

  private Typed() {}

  static String compact(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Z}]", "");
  }

  static Optional<LocalDate> day(String text) {
    String plain = compact(text).replaceAll("[./\u5e74\u6708]", "-").replaceAll("\u65e5$", "");
    String dashed =
        plain.matches("\\d{8}")
            ? plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6)
            : plain;
    try {
      return Optional.of(LocalDate.parse(dashed, LOOSE));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** An amount in yuan of at most two decimals, never negative. */
  static Optional<Money> amount(String text) {
    String plain = compact(text);
    return plain.matches(AMOUNT)
        ? Optional.of(Money.ofYuan(new BigDecimal(plain.replace(",", ""))))
        : Optional.empty();
  }

  /** A count of 1 to 999. */
  static Optional<Integer> count(String text) {
    String plain = compact(text);
    return plain.matches("[1-9]\\d{0,2}") ? Optional.of(Integer.valueOf(plain)) : Optional.empty();
  }
}
