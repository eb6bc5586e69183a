package org.yihu.usecases.household;

/** How sensitive texts are masked: as much stays as is needed to tell them apart. */
final class Masks {
  private static final String STARS = "****";
  private static final int END = 4;
  private static final int AREA = 6;
  private static final int MOBILE = 11;

  private Masks() {}

  /** The last four, such as {@code ****6195}; a short text stays. */
  static String tail(String digits) {
    return digits.length() > END ? STARS + digits.substring(digits.length() - END) : digits;
  }

  /** An ID number with its first six and last four. */
  static String idNumber(String number) {
    return number.substring(0, AREA) + STARS + STARS + number.substring(number.length() - END);
  }

  /** A mobile number with its first three and last four, another number as {@link #tail}. */
  static String phone(String number) {
    return number.length() == MOBILE
        ? number.substring(0, MOBILE - 2 * END) + tail(number)
        : tail(number);
  }
}
