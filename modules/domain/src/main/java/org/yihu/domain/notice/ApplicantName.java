package org.yihu.domain.notice;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.notice.NoticeEntry.Note;

/**
 * 公示姓名: the name a notice prints for an applicant. An adult's own name; a minor's guardian, or, if
 * none is known, the minor's surname with the given name hidden (个人信息保护法第二十八条).
 *
 * @param printed the name as printed
 * @param note the remark that goes with it
 */
public record ApplicantName(String printed, Note note) {
  private static final int ADULT = 18;
  private static final String HIDDEN = "*";

  /**
   * The name to print.
   *
   * @param name full name
   * @param birthDate 出生日期
   * @param on day of the notice
   * @param guardian 监护人姓名; empty if unknown
   */
  public static ApplicantName of(
      String name, LocalDate birthDate, LocalDate on, Optional<String> guardian) {
    if (!birthDate.plusYears(ADULT).isAfter(on)) {
      return new ApplicantName(name, Note.NONE);
    }
    return guardian
        .map(g -> new ApplicantName(g, Note.GUARDIAN))
        .orElseGet(() -> new ApplicantName(masked(name), Note.MASKED));
  }

  private static String masked(String name) {
    int first = name.offsetByCodePoints(0, 1);
    int hidden = name.codePointCount(first, name.length());
    return name.substring(0, first) + HIDDEN.repeat(Math.max(1, hidden));
  }
}
