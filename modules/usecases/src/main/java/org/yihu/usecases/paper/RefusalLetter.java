package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.util.List;

/**
 * 不予确认告知书 (paper 11): the reasons with the calculation, and the remedies: review within 60 days,
 * court within six months (社会救助法第四十五条; 民发〔2021〕57号第二十一条).
 *
 * @param acceptance number of the acceptance letter
 * @param office the body that decided
 * @param township 苏木乡镇人民政府（街道办事处） that investigated
 * @param reviewBody 行政复议机关: the people's government of the 旗县区
 * @param decided day of the decision
 * @param issued date of the letter
 * @param reasons other grounds in full sentences, such as assets over the limit; may be empty
 */
public record RefusalLetter(
    String fileKey,
    DocumentNumber number,
    DocumentNumber acceptance,
    IssuingOffice office,
    String applicant,
    String village,
    String township,
    String reviewBody,
    LocalDate applied,
    LocalDate decided,
    LocalDate issued,
    IncomeStatement income,
    List<CategoryJudgement> judgements,
    List<String> reasons)
    implements Paper {
  public RefusalLetter {
    judgements = List.copyOf(judgements);
    reasons = List.copyOf(reasons);
  }
}
