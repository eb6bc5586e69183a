package org.yihu.domain.shared;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 遮盖: how a number of a person is shown where it is not needed in full: on screens, in lists, on
 * the command line and in the audit trail. Papers show a number in full or not at all (PAPERS.md,
 * privacy classes), notices never.
 */
public enum Mask {
  /** 公民身份号码: first six and last four, such as {@code 150221********2648}. */
  ID_NUMBER(6),
  /** 联系电话: first three and last four. */
  PHONE(3),
  /** 收款账号: last four only. */
  ACCOUNT(0);

  private static final int TAIL = 4;
  private static final int LEAST_HIDDEN = 4;
  private static final String STARS = "****";
  private static final int WHOLE = 18;
  private static final Pattern WRITTEN_NUMBER =
      Pattern.compile("(?<![0-9A-Za-z])\\d{17}[0-9Xx](?![0-9A-Za-z])");

  private final int head;

  Mask(int head) {
    this.head = head;
  }

  /**
   * The text with its middle hidden. A text too short to keep its beginning keeps the last four
   * only; one of four characters or fewer stays.
   */
  public String of(String text) {
    if (text.length() <= TAIL) {
      return text;
    }
    String tail = text.substring(text.length() - TAIL);
    int hidden = text.length() - head - TAIL;
    return head == 0 || hidden < LEAST_HIDDEN
        ? STARS + tail
        : text.substring(0, head) + "*".repeat(hidden) + tail;
  }

  /** A text in which every ID number that stands in it is masked; all else stays. */
  public static String numbersIn(String text) {
    return text.length() < WHOLE
        ? text
        : WRITTEN_NUMBER.matcher(text).replaceAll(Mask::withoutMiddle);
  }

  /** An account or a code of 18 digits has no birth date in it. */
  private static String withoutMiddle(MatchResult found) {
    Optional<ResidentIdNumber.Fault> fault =
        ResidentIdNumber.fault(found.group().replace('x', 'X'));
    boolean hasBirthDate = fault.filter(ResidentIdNumber.Fault.DATE::equals).isEmpty();
    return Matcher.quoteReplacement(hasBirthDate ? ID_NUMBER.of(found.group()) : found.group());
  }
}
