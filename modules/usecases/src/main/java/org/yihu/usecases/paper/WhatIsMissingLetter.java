package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 您家差在哪一条 (paper 12): the refusal in plain words, without legal effect; lies in the envelope with
 * paper 11.
 *
 * @param refusal number of the refusal letter that counts
 * @param applied 申请日期
 * @param keyPoint the nearest gap in a few words, such as 差在收入这一条
 * @param gap the gap in one sentence, from the determination
 * @param bars limits and the household's own figure, in the order of printing
 * @param calculation how the money was counted, in plain words
 * @param whenAgain what would have to change, derived from the gaps
 * @param contact 经办人 with the window
 * @param reviewBody to whom a review is applied for, in plain words, such as 旗人民政府
 * @param issued date of the letter
 */
public record WhatIsMissingLetter(
    String fileKey,
    DocumentNumber refusal,
    IssuingOffice office,
    String applicant,
    LocalDate applied,
    String keyPoint,
    String gap,
    List<Bar> bars,
    String calculation,
    List<String> whenAgain,
    String contact,
    String reviewBody,
    LocalDate issued)
    implements Paper {
  public WhatIsMissingLetter {
    bars = List.copyOf(bars);
    whenAgain = List.copyOf(whenAgain);
  }

  /**
   * One bar of the picture.
   *
   * @param label what it shows
   * @param amount its length
   * @param household whether it is the household's own figure and not a limit
   */
  public record Bar(String label, Money amount, boolean household) {}
}
