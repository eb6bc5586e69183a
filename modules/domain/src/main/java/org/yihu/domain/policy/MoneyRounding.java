package org.yihu.domain.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.yihu.domain.shared.Money;

/**
 * 取整方式: how a monthly amount is rounded, once, at the end.
 *
 * @param mode CEILING, HALF_UP or FLOOR
 * @param unit the unit that the amount becomes a whole multiple of; above zero
 */
public record MoneyRounding(RoundingMode mode, Money unit) {

  /**
   * @throws IllegalArgumentException if the mode is none of the three or the unit is not above zero
   */
  public MoneyRounding {
    boolean known =
        mode == RoundingMode.CEILING || mode == RoundingMode.HALF_UP || mode == RoundingMode.FLOOR;
    if (!known || unit.fen() <= 0) {
      throw new IllegalArgumentException("not a rounding of money: " + mode + " to " + unit);
    }
  }

  /**
   * The exact quotient {@code numerator / divisor} rounded to the unit.
   *
   * @param numerator yuan, exact
   * @param divisor what it is divided by, above zero
   */
  public Money round(BigDecimal numerator, long divisor) {
    BigDecimal step = unit.yuan().multiply(BigDecimal.valueOf(divisor));
    BigDecimal units = numerator.divide(step, 0, mode);
    return unit.times(units.longValueExact());
  }
}
