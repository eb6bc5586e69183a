package org.yihu.usecases.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * 损坏号码的人: people whose number is missing or not valid, and who of the file's valid numbers they can
 * be: the same name and birth date, and a number that one slip makes the other. Such a person
 * stands in two households as much as one whose number is repeated.
 */
final class DamagedNumbers {
  private static final int KEPT_DIGITS = 15;

  /** Somebody whose number is damaged. */
  private record Damaged(int household, int row, LocalDate birth, String number) {}

  private final Map<Integer, List<Damaged>> byName = new HashMap<>();

  /** Takes a pair of a damaged and a valid number of the same person. */
  @FunctionalInterface
  interface PairReceiver {
    void take(int damagedHousehold, int row, long validKey, int validHousehold);
  }

  void note(int household, ReadPerson person) {
    person
        .birthDate()
        .ifPresent(
            birth ->
                byName
                    .computeIfAbsent(person.name().hashCode(), k -> new ArrayList<>())
                    .add(new Damaged(household, person.row(), birth, person.numberAsWritten())));
  }

  void pairs(NumberIndex valid, PairReceiver receiver) {
    if (byName.isEmpty()) {
      return;
    }
    valid.forEach(
        (key, household, name) -> {
          for (Damaged damaged : byName.getOrDefault(name, List.of())) {
            if (damaged.household() != household && isSame(damaged, String.valueOf(key))) {
              receiver.take(damaged.household(), damaged.row(), key, household);
            }
          }
        });
  }

  private static boolean isSame(Damaged damaged, String first17) {
    String birth = damaged.birth().toString().replace("-", "");
    if (!first17.startsWith(birth, 6)) {
      return false;
    }
    String number = damaged.number();
    if (number.isEmpty() || digits(number).startsWith(first17.substring(0, KEPT_DIGITS))) {
      return true;
    }
    String whole = first17 + ResidentIdNumber.checkCharacter(first17);
    return isOneSlip(number, whole);
  }

  private static String digits(String number) {
    try {
      return new BigDecimal(number).toBigInteger().toString();
    } catch (NumberFormatException e) {
      return "";
    }
  }

  /** Whether one character was replaced, left out or put in, or two neighbours changed places. */
  private static boolean isOneSlip(String written, String whole) {
    int start = 0;
    int shorter = Math.min(written.length(), whole.length());
    while (start < shorter && written.charAt(start) == whole.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && written.charAt(written.length() - 1 - end) == whole.charAt(whole.length() - 1 - end)) {
      end++;
    }
    int left = written.length() - start - end;
    int right = whole.length() - start - end;
    boolean swapped =
        left == 2
            && right == 2
            && written.charAt(start) == whole.charAt(start + 1)
            && written.charAt(start + 1) == whole.charAt(start);
    return left <= 1 && right <= 1 || swapped;
  }
}
