package org.yihu.domain.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 公民身份号码 (GB 11643-1999): 18 characters, valid by form, birth date and check character. Old county
 * codes are not refused. Compare by value; print only where the law allows (use {@link #masked()}
 * elsewhere).
 *
 * @param value 17 digits and a check character, a capital X included
 */
public record ResidentIdNumber(String value) {
  /** Why a text is not a resident ID number. */
  public enum Fault {
    /** Not 18 (or, old form, 15) characters of the right kind. */
    LENGTH,
    /** The birth date in it does not exist. */
    DATE,
    /** The check character is wrong. */
    CHECK_DIGIT
  }

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECK_CHARACTERS = "10X98765432";

  /**
   * @throws IllegalArgumentException if the value has a {@link Fault}
   */
  public ResidentIdNumber {
    fault(value)
        .ifPresent(
            fault -> {
              throw new IllegalArgumentException("not a resident ID number: " + fault);
            });
  }

  /** The fault of an 18-character text, or empty if it is a valid number. */
  public static Optional<Fault> fault(String text) {
    if (text == null || text.length() != 18 || !hasForm(text)) {
      return Optional.of(Fault.LENGTH);
    }
    if (birthDateIn(text).isEmpty()) {
      return Optional.of(Fault.DATE);
    }
    return text.charAt(17) == checkCharacter(text)
        ? Optional.empty()
        : Optional.of(Fault.CHECK_DIGIT);
  }

  // Read for every row of an import: a pattern would cost more than all the rest.
  private static boolean hasForm(String text) {
    for (int i = 0; i < 17; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    char last = text.charAt(17);
    return last >= '0' && last <= '9' || last == 'X';
  }

  /** The check character for a text that begins with 17 digits. */
  public static char checkCharacter(String first17) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (first17.charAt(i) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  /**
   * The 18-character form of an old 15-digit number; the century is 19.
   *
   * @return empty if the text is not 15 digits or its date does not exist
   */
  public static Optional<ResidentIdNumber> fromFifteen(String text) {
    if (text == null || !text.matches("\\d{15}")) {
      return Optional.empty();
    }
    String first17 = text.substring(0, 6) + "19" + text.substring(6);
    String whole = first17 + checkCharacter(first17);
    return fault(whole).isEmpty() ? Optional.of(new ResidentIdNumber(whole)) : Optional.empty();
  }

  private static Optional<LocalDate> birthDateIn(String text) {
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(text, 6, 10, 10),
              Integer.parseInt(text, 10, 12, 10),
              Integer.parseInt(text, 12, 14, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  public LocalDate birthDate() {
    return birthDateIn(value).orElseThrow();
  }

  /** The seventeenth digit: odd is male. */
  public Sex sex() {
    return (value.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
  }

  /** The six digits of the county that issued it (GB/T 2260, old codes too). */
  public String areaCode() {
    return value.substring(0, 6);
  }

  /** The last four characters, by which clerks search. */
  public String lastFour() {
    return value.substring(14);
  }

  /** As {@link Mask#ID_NUMBER} has it. */
  public String masked() {
    return Mask.ID_NUMBER.of(value);
  }

  @Override
  public String toString() {
    return masked();
  }
}
