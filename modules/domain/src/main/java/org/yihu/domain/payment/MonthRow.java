package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.shared.Money;

/**
 * 逐户比对行: one benefit in a month against the month before, those that stopped included. Privacy
 * class A: it holds an account.
 *
 * @param benefit the benefit
 * @param household the household
 * @param householdCode 户编号
 * @param village 嘎查村（社区）
 * @param headName 户主姓名
 * @param category 类别
 * @param persons 保障人口 of the month; of the month before if it is not listed any more
 * @param amount what the month pays; empty if it is not listed any more
 * @param adjustment 补发 (positive) or 扣回 (negative) that the line carries
 * @param before what the month before had; empty if it was not listed then
 * @param change what changed; empty if nothing
 * @param reason why it changed, as the benefit's step says; empty if nothing changed
 * @param taper the taper the month lies in; empty if none
 * @param account 收款账户; empty if none
 * @param held why it is held back from the bank; empty if it is paid
 */
public record MonthRow(
    UUID benefit,
    UUID household,
    String householdCode,
    DivisionCode village,
    String headName,
    Category category,
    int persons,
    Optional<MonthlyAmount> amount,
    Money adjustment,
    Optional<Money> before,
    Optional<Movement.Kind> change,
    Optional<ChangeReason> reason,
    Optional<TaperPeriod> taper,
    Optional<BankAccount> account,
    Optional<HoldReason> held) {

  public MonthRow {
    Objects.requireNonNull(benefit, "benefit");
    Objects.requireNonNull(adjustment, "adjustment");
  }

  static MonthRow listed(
      PaymentLine line, Optional<PaymentLine> last, Optional<Movement> movement) {
    return new MonthRow(
        line.benefit(),
        line.household(),
        line.householdCode(),
        line.village(),
        line.headName(),
        line.category(),
        line.persons(),
        line.inForce() ? Optional.of(line.amount()) : Optional.empty(),
        line.adjustment(),
        last.filter(PaymentLine::inForce).map(l -> l.amount().total()),
        movement.map(Movement::kind),
        movement.map(Movement::reason),
        line.taper(),
        line.account(),
        line.held());
  }

  static MonthRow gone(PaymentLine last, Optional<Movement> movement) {
    return new MonthRow(
        last.benefit(),
        last.household(),
        last.householdCode(),
        last.village(),
        last.headName(),
        last.category(),
        last.persons(),
        Optional.empty(),
        Money.ZERO,
        Optional.of(last.amount().total()),
        movement.map(Movement::kind),
        movement.map(Movement::reason),
        Optional.empty(),
        last.account(),
        Optional.empty());
  }

  /** 本月合计, without the adjustment; nothing if it is not listed any more. */
  public Money total() {
    return amount.map(MonthlyAmount::total).orElse(Money.ZERO);
  }

  /** 差额: this month less the month before. */
  public Money difference() {
    return total().minus(before.orElse(Money.ZERO));
  }

  public boolean isListed() {
    return amount.isPresent();
  }

  /**
   * Whether a person should look at it: it came, went or changed, tapers, is held back, or carries
   * an adjustment.
   */
  public boolean isNoteworthy() {
    return change.isPresent()
        || taper.isPresent()
        || held.isPresent()
        || !adjustment.isZero()
        || !difference().isZero();
  }

  /** Whether the month is the last that the taper pays. */
  public boolean isTaperEnding(YearMonth month) {
    return taper.filter(t -> t.last().equals(month)).isPresent();
  }
}
