package org.yihu.desktop.month;

import org.yihu.domain.payment.MonthBalance;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.shared.Money;

/**
 * The line "last month + new + raised − reduced − stopped = this month", each with its households
 * and money, and what is missing for it to close.
 *
 * @param opening last month
 * @param added 新增、恢复
 * @param raised 增发
 * @param reduced 减发, as a positive amount
 * @param stopped 停发、暂停, as a positive amount
 * @param closing this month
 * @param difference what is missing; nothing if it closes
 * @param closed whether it closes, benefit by benefit too
 */
public record MonthEquation(
    Term opening,
    Term added,
    Term raised,
    Term reduced,
    Term stopped,
    Term closing,
    Tally difference,
    boolean closed) {
  /** 户数 and money of one part. */
  public record Term(long households, Money money) {}

  static MonthEquation of(MonthBalance balance) {
    return new MonthEquation(
        term(balance.opening()),
        term(balance, false, Movement.Kind.ADDED, Movement.Kind.RESUMED),
        term(balance, false, Movement.Kind.RAISED),
        term(balance, true, Movement.Kind.REDUCED),
        term(balance, true, Movement.Kind.SUSPENDED, Movement.Kind.STOPPED),
        term(balance.closing()),
        balance.difference(),
        balance.isClosed());
  }

  private static Term term(Tally tally) {
    return new Term(tally.households(), tally.money());
  }

  private static Term term(MonthBalance balance, boolean negated, Movement.Kind... kinds) {
    long households = 0;
    Money money = Money.ZERO;
    for (Movement.Kind kind : kinds) {
      households += balance.count(kind);
      money = money.plus(balance.of(kind).money());
    }
    return new Term(households, negated ? money.negated() : money);
  }
}
