package org.yihu.domain.payment;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;

/**
 * 花名册一行: what one benefit pays to one household in a month. Holds an account number: privacy class
 * A, never posted.
 *
 * @param benefit the benefit
 * @param household the household
 * @param householdCode 户编号
 * @param village 嘎查村（社区）
 * @param settlement 城乡
 * @param headName 户主姓名
 * @param category 类别
 * @param wording 类别 as the office wrote it; empty if decided here
 * @param persons 保障人口; 0 on a line that only carries an adjustment
 * @param amount 本月应发, without the adjustment
 * @param adjustment 补发 (positive) or 扣回 (negative) for months whose list is frozen
 * @param movement what changed since the month before; empty if nothing
 * @param taper the taper the month lies in; empty if none
 * @param account 收款账户; empty if none
 * @param inForce false if the benefit has ended and only an adjustment is paid
 */
public record PaymentLine(
    UUID benefit,
    UUID household,
    String householdCode,
    DivisionCode village,
    Settlement settlement,
    String headName,
    Category category,
    String wording,
    int persons,
    MonthlyAmount amount,
    Money adjustment,
    Optional<Movement.Kind> movement,
    Optional<TaperPeriod> taper,
    Optional<BankAccount> account,
    boolean inForce) {

  public PaymentLine {
    Objects.requireNonNull(benefit, "benefit");
    Objects.requireNonNull(amount, "amount");
    if (amount.total().plus(adjustment).isNegative()) {
      throw new IllegalArgumentException("a line never pays less than nothing: " + householdCode);
    }
  }

  /** The same line carrying an adjustment and saying what changed. */
  public PaymentLine with(Money carried, Optional<Movement.Kind> moved) {
    return new PaymentLine(
        benefit,
        household,
        householdCode,
        village,
        settlement,
        headName,
        category,
        wording,
        persons,
        amount,
        carried,
        moved,
        taper,
        account,
        inForce);
  }

  /** 本月实发: the amount with its adjustment. */
  public Money payable() {
    return amount.total().plus(adjustment);
  }

  /** Why the line is held back from the bank; empty if it is paid. */
  public Optional<HoldReason> held() {
    if (amount.form() == MonthlyAmount.Form.UNKNOWN) {
      return Optional.of(HoldReason.AMOUNT_UNKNOWN);
    }
    if (account.isEmpty()) {
      return Optional.of(HoldReason.ACCOUNT_MISSING);
    }
    return account.get().confirmed()
        ? Optional.empty()
        : Optional.of(HoldReason.ACCOUNT_UNCONFIRMED);
  }

  /** What the line counts for in the balance; nothing if only an adjustment is paid. */
  public Tally tally() {
    return inForce ? Tally.of(persons, amount.total()) : Tally.NONE;
  }
}
