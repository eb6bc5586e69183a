package org.yihu.usecases.imports;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.shared.ResidentIdNumber;
import org.yihu.domain.shared.Sex;

/**
 * 号码修复: what a resident ID number that went through a numeric cell can have been. A spreadsheet
 * keeps 15 digits, so the last two digits of the order code and the check character are gone,
 * whatever the cell shows. A person chooses.
 */
public final class IdRepair {
  private static final int KEPT_DIGITS = 15;
  private static final int WHOLE_LENGTH = 18;
  private static final int ENDINGS = 100;

  private IdRepair() {}

  /**
   * The possible numbers, in ascending order: the 100 endings of the order code with their computed
   * check character, less those of the other sex and those ending in X, which a number cannot. A
   * number of 15 digits is whole and gives its 18-character form alone.
   *
   * @param raw the number as the file stores it, such as {@code 1.50221197410231E+17}
   * @param sex the sex that the row states
   * @return empty if the digits that remain hold no date
   */
  public static List<String> candidates(String raw, Optional<Sex> sex) {
    String digits = digits(raw);
    if (digits.length() == KEPT_DIGITS) {
      return ResidentIdNumber.fromFifteen(digits).map(n -> List.of(n.value())).orElse(List.of());
    }
    if (digits.length() != WHOLE_LENGTH) {
      return List.of();
    }
    String kept = digits.substring(0, KEPT_DIGITS);
    List<String> candidates = new ArrayList<>();
    for (int ending = 0; ending < ENDINGS; ending++) {
      String first17 = kept + (char) ('0' + ending / 10) + (char) ('0' + ending % 10);
      char check = ResidentIdNumber.checkCharacter(first17);
      String whole = first17 + check;
      if (check != 'X' && ResidentIdNumber.fault(whole).isEmpty()) {
        Sex told = new ResidentIdNumber(whole).sex();
        if (sex.isEmpty() || sex.get() == told) {
          candidates.add(whole);
        }
      }
    }
    return candidates;
  }

  private static String digits(String raw) {
    try {
      BigDecimal number = new BigDecimal(raw.strip());
      if (number.signum() < 0 || number.precision() - number.scale() > 2 * WHOLE_LENGTH) {
        return "";
      }
      BigInteger whole = number.toBigInteger();
      return whole.toString();
    } catch (NumberFormatException e) {
      return "";
    }
  }
}
