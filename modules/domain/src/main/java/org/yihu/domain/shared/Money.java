package org.yihu.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 金额: an exact amount of renminbi in fen (分, a hundredth of a yuan). May be negative. Never rounds
 * by itself: a figure with more than two decimals is refused unless the caller names the rounding.
 *
 * @param fen the amount in fen
 */
public record Money(long fen) implements Comparable<Money> {
  public static final Money ZERO = new Money(0);

  /**
   * Reads an amount in yuan that has at most two decimals.
   *
   * @throws ArithmeticException if the figure has a fraction of a fen
   */
  public static Money ofYuan(BigDecimal yuan) {
    return new Money(yuan.movePointRight(2).longValueExact());
  }

  /** Reads an amount in yuan such as {@code "912.00"}; see {@link #ofYuan(BigDecimal)}. */
  public static Money ofYuan(String yuan) {
    return ofYuan(new BigDecimal(yuan));
  }

  /** Reads a whole amount in yuan. */
  public static Money ofYuan(long yuan) {
    return new Money(Math.multiplyExact(yuan, 100L));
  }

  /** Rounds a figure in yuan to whole fen in the given mode. */
  public static Money rounded(BigDecimal yuan, RoundingMode mode) {
    return new Money(yuan.movePointRight(2).setScale(0, mode).longValueExact());
  }

  public Money plus(Money other) {
    return new Money(Math.addExact(fen, other.fen));
  }

  public Money minus(Money other) {
    return new Money(Math.subtractExact(fen, other.fen));
  }

  public Money times(long factor) {
    return new Money(Math.multiplyExact(fen, factor));
  }

  public Money negated() {
    return new Money(Math.negateExact(fen));
  }

  public boolean isNegative() {
    return fen < 0;
  }

  public boolean isZero() {
    return fen == 0;
  }

  /** The amount in yuan, always with two decimals. */
  public BigDecimal yuan() {
    return BigDecimal.valueOf(fen, 2);
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(fen, other.fen);
  }

  /**
   * The amount in yuan with two decimals and no separators, as results and files carry it: {@code
   * 1234.50}.
   */
  @Override
  public String toString() {
    return yuan().toPlainString();
  }
}
