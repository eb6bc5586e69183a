package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import org.yihu.domain.shared.Money;

/**
 * 补发、扣回: what a change that became known after freezing adds to or takes from a later month. A
 * deduction takes at most what the month pays; the rest waits for the next month, or, when the
 * benefit has ended, is left to be claimed back (追缴).
 *
 * @param id identity
 * @param benefit the benefit
 * @param payIn first month whose list carries it
 * @param firstMonth first frozen month it makes good
 * @param lastMonth last frozen month it makes good
 * @param amount positive 补发, negative 扣回
 * @param settled how much of it frozen lists have carried already, with the same sign
 * @param reason 原因
 * @param document the paper it rests on
 */
public record Adjustment(
    UUID id,
    UUID benefit,
    YearMonth payIn,
    YearMonth firstMonth,
    YearMonth lastMonth,
    Money amount,
    Money settled,
    ChangeReason reason,
    String document) {

  public Adjustment {
    Objects.requireNonNull(id, "id");
    if (amount.isZero() || lastMonth.isBefore(firstMonth) || !payIn.isAfter(lastMonth)) {
      throw new IllegalArgumentException("no adjustment of " + amount + " in " + payIn);
    }
  }

  /** This adjustment after a list has carried a part of it. */
  public Adjustment settledBy(Money part) {
    return new Adjustment(
        id, benefit, payIn, firstMonth, lastMonth, amount, settled.plus(part), reason, document);
  }

  /** What no list has carried yet. */
  public Money open() {
    return amount.minus(settled);
  }
}
