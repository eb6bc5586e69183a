package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;

/**
 * 社会救助确认通知书 (paper 10): the decision, the amount in figures and capitals, its first month, the next
 * review, the duty to report and the remedies (社会救助法第十八条、第四十四条; 民发〔2021〕57号第二十一条).
 *
 * @param office the body that decided
 * @param township 苏木乡镇人民政府（街道办事处） that reviewed the case and to which changes are reported
 * @param reviewBody 行政复议机关: the people's government of the 旗县区
 * @param persons 保障人口
 * @param base 补差金额 a month; empty for a category that pays nothing
 * @param addOns 分类施保 or 照料护理 a month
 * @param firstMonth 起发月份
 * @param reviewEvery length of the review cycle in words, such as 半年
 * @param nextReview month of the next review
 * @param decided day of the decision
 * @param issued date of the letter
 */
public record ConfirmationLetter(
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String applicant,
    String village,
    String township,
    String reviewBody,
    LocalDate applied,
    LocalDate decided,
    LocalDate issued,
    Category category,
    int persons,
    Optional<Money> base,
    Money addOns,
    YearMonth firstMonth,
    String reviewEvery,
    YearMonth nextReview)
    implements Paper {}
