package org.yihu.usecases.notice;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.Money;

/**
 * 待公示的一行, before names are made fit for posting.
 *
 * @param subject identity of the case or benefit
 * @param household the household's file
 * @param applicant person who applied, or the head
 * @param persons 保障人数
 * @param category 类别
 * @param amount 金额 a month; empty for a category that pays nothing, or while it is not known
 * @param staffRelative whether a close relative of staff is filed
 */
record NoticeLine(
    String subject,
    Household household,
    Optional<UUID> applicant,
    int persons,
    Category category,
    Optional<Money> amount,
    boolean staffRelative) {

  static Optional<Money> shown(Category category, MonthlyAmount amount) {
    return category.isPaid() && amount.form() != MonthlyAmount.Form.UNKNOWN
        ? Optional.of(amount.total())
        : Optional.empty();
  }
}
