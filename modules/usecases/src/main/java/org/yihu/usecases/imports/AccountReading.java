package org.yihu.usecases.imports;

import java.math.BigDecimal;
import org.yihu.usecases.port.CellValue;

/**
 * 账号规范: a bank account as a cell holds it.
 *
 * @param number the account without spaces; empty if there is none
 * @param trusted whether the card's check digit holds; a number that is no card's has none to fail
 */
public record AccountReading(String number, boolean trusted) {
  private static final int DIGITS_A_NUMBER_KEEPS = 15;
  private static final int SHORTEST_CARD = 16;
  private static final int LONGEST_CARD = 19;
  private static final int SHORTEST_ACCOUNT = 8;
  private static final int LONGEST_ACCOUNT = 32;

  /** The account in a cell. */
  public static AccountReading of(CellValue cell) {
    return switch (cell) {
      case CellValue.Empty e -> new AccountReading("", true);
      case CellValue.Number n -> ofNumber(n.raw());
      case CellValue.Day d -> ofNumber(d.raw());
      default -> ofText(Characters.compact(cell.shown()).replaceAll("[-'`=\"]", ""));
    };
  }

  private static AccountReading ofNumber(String raw) {
    try {
      String digits = new BigDecimal(raw).toBigInteger().toString();
      return digits.length() > DIGITS_A_NUMBER_KEEPS
          ? new AccountReading(digits, false)
          : ofText(digits);
    } catch (NumberFormatException e) {
      return new AccountReading(raw, false);
    }
  }

  /** An account that a person keyed. */
  public static AccountReading keyed(String text) {
    return of(new CellValue.Text(text));
  }

  /** Whether it can be an account at all: 8 to 32 digits. */
  public boolean hasForm() {
    return Characters.isDigits(number)
        && number.length() >= SHORTEST_ACCOUNT
        && number.length() <= LONGEST_ACCOUNT;
  }

  private static AccountReading ofText(String number) {
    if (number.isEmpty()) {
      return new AccountReading("", true);
    }
    if (!new AccountReading(number, false).hasForm()) {
      return new AccountReading(number, false);
    }
    boolean cardLength = number.length() >= SHORTEST_CARD && number.length() <= LONGEST_CARD;
    // Cards of Chinese banks start with 62, older ones with 3, 4, 5 or 9; other numbers are
    // passbooks.
    boolean card = number.startsWith("62") || cardLength && "34569".indexOf(number.charAt(0)) >= 0;
    return new AccountReading(number, !card || cardLength && luhn(number));
  }

  private static boolean luhn(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighed = i % 2 == 1 ? digit * 2 : digit;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
