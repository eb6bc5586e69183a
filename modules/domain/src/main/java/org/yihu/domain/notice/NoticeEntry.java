package org.yihu.domain.notice;

import java.util.Objects;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;

/**
 * 公示一行: everything that a notice says of one household. The only free words are the remark, and the
 * finished sheet is searched for what must not be posted.
 *
 * @param serial 序号 from 1
 * @param applicant 申请人姓名; for a minor the guardian's name, or the masked name
 * @param persons 保障人数
 * @param category 类别; the single-person case is already {@link Category#SUBSISTENCE_ALLOWANCE} here
 * @param amount 金额 a month; empty for a category that pays nothing
 * @param note 备注 that follows from the file
 * @param remark 备注 that a clerk wrote, at most {@link #LONGEST_REMARK} characters; empty if none
 * @param subject identity of the case or of the benefit, never printed
 */
public record NoticeEntry(
    int serial,
    String applicant,
    int persons,
    Category category,
    Optional<Money> amount,
    Note note,
    String remark,
    String subject) {
  /** Most characters of a remark: what its column holds. */
  public static final int LONGEST_REMARK = 20;

  /** 备注: the only remarks a notice may carry. */
  public enum Note {
    NONE,
    /** 近亲属已备案. */
    STAFF_RELATIVE_FILED,
    /** 监护人姓名. */
    GUARDIAN,
    /** 未成年人，姓名已隐去. */
    MASKED
  }

  public NoticeEntry {
    Objects.requireNonNull(applicant, "applicant");
    Objects.requireNonNull(note, "note");
    Objects.requireNonNull(remark, "remark");
    category = shown(category);
  }

  /** A line without a written remark. */
  public NoticeEntry(
      int serial,
      String applicant,
      int persons,
      Category category,
      Optional<Money> amount,
      Note note,
      String subject) {
    this(serial, applicant, persons, category, amount, note, "", subject);
  }

  /** This line with a written remark. */
  public NoticeEntry remarked(String words) {
    return new NoticeEntry(
        serial, applicant, persons, category, amount, note, words.strip(), subject);
  }

  /** The category as a notice shows it: 单人户 is never told apart. */
  public static Category shown(Category category) {
    return category == Category.SUBSISTENCE_SINGLE ? Category.SUBSISTENCE_ALLOWANCE : category;
  }
}
