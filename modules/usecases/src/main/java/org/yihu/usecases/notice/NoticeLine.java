package org.yihu.usecases.notice;

import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.Registers;

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

  /** As lists show it, for a line about a case. */
  NoticeCandidate candidate(Registers registers, String remark) {
    UUID wanted = applicant.orElse(null);
    String name =
        household.members().stream()
            .map(Member::person)
            .filter(p -> p.id().equals(wanted))
            .map(Person::name)
            .findFirst()
            .orElse("");
    return new NoticeCandidate(
        subject,
        number(registers),
        name,
        Optional.of(category),
        persons,
        amount,
        remark,
        Optional.empty());
  }

  /** Empty for a line about a benefit, which has no case of its own. */
  private Optional<CaseNumber> number(Registers registers) {
    return registers.cases().find(UUID.fromString(subject)).map(Case::number);
  }

  static Optional<Money> shown(Category category, MonthlyAmount amount) {
    return category.isPaid() && amount.form() != MonthlyAmount.Form.UNKNOWN
        ? Optional.of(amount.total())
        : Optional.empty();
  }
}
