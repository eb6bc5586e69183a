package org.yihu.domain.payment;

import org.yihu.domain.shared.Money;

/**
 * 户数、人数、金额: the three measures that a month's balance closes in. A difference of tallies may be
 * negative.
 *
 * @param households lines of the list, one a household and category (户)
 * @param persons covered persons (人)
 * @param money yuan a month
 */
public record Tally(long households, long persons, Money money) {
  public static final Tally NONE = new Tally(0, 0, Money.ZERO);

  /** The tally of one benefit in force. */
  public static Tally of(int persons, Money money) {
    return new Tally(1, persons, money);
  }

  public Tally plus(Tally other) {
    return new Tally(
        households + other.households, persons + other.persons, money.plus(other.money));
  }

  public Tally minus(Tally other) {
    return new Tally(
        households - other.households, persons - other.persons, money.minus(other.money));
  }
}
