package org.yihu.app.practice;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.yihu.domain.shared.ResidentIdNumber;

/**
 * The numbers of a try in a sample: {@code @} is its number in three digits, {@code @m19790615@} an
 * ID number of a man born on that day that no other try has.
 */
record TryNumbers(int number) {
  private static final Pattern PERSON = Pattern.compile("@([mf])(\\d{8})@");
  private static final String PLACE = "150221";

  String in(String sample) {
    return PERSON.matcher(sample).replaceAll(this::idNumber).replace("@", "%03d".formatted(number));
  }

  private String idNumber(MatchResult found) {
    int serial = number * 2 + (found.group(1).equals("m") ? 1 : 0);
    String first17 = PLACE + found.group(2) + "%03d".formatted(serial);
    return first17 + ResidentIdNumber.checkCharacter(first17);
  }
}
