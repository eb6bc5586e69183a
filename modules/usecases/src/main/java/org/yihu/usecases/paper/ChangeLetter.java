package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;

/**
 * 社会救助调整告知书、终止告知书: from what to what, from which month, why, what the person said when heard, and
 * the remedies (社会救助法第四十八条; 民发〔2021〕57号第三十二条). Privacy class B.
 *
 * @param ends whether the assistance ends; otherwise it is adjusted
 * @param office the body that decided
 * @param reviewBody 行政复议机关
 * @param before what was held
 * @param after what is held from then on; zero and {@link Category#NONE} at an end
 * @param from first month of the change
 * @param decided day of the decision
 * @param issued date of the letter
 * @param reason 原因 in words
 * @param note further words; may be empty
 * @param hearings 听取意见记录; empty where nobody is left to be heard
 */
public record ChangeLetter(
    boolean ends,
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String applicant,
    String village,
    String township,
    String reviewBody,
    Held before,
    Held after,
    YearMonth from,
    LocalDate decided,
    LocalDate issued,
    String reason,
    String note,
    List<Hearing> hearings)
    implements Paper {
  public ChangeLetter {
    hearings = List.copyOf(hearings);
  }

  /**
   * 待遇: a category with its amount.
   *
   * @param monthly yuan a month
   */
  public record Held(Category category, Money monthly) {}

  /**
   * 听取意见.
   *
   * @param person who was heard
   * @param on the day
   * @param means how; may be empty
   * @param opinion what was said
   */
  public record Hearing(String person, LocalDate on, String means, String opinion) {}
}
