package org.yihu.usecases.paper;

import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 花名册合计: the sums of some rows: a page, all pages so far, a category, a village.
 *
 * @param rows 户 (lines)
 * @param persons 保障人口
 * @param base 基本金额 of the rows whose parts are known
 * @param addOn 分类施保 of the rows whose parts are known
 * @param care 照料护理 of the rows whose parts are known
 * @param adjustment 补发、扣回
 * @param total 合计 of all rows, adjustments included
 */
public record PaymentTotal(
    long rows, long persons, Money base, Money addOn, Money care, Money adjustment, Money total) {
  public static final PaymentTotal NONE =
      new PaymentTotal(0, 0, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  /** The sums of rows. */
  public static PaymentTotal of(List<PaymentRow> rows) {
    PaymentTotal sum = NONE;
    for (PaymentRow row : rows) {
      sum = sum.plus(row);
    }
    return sum;
  }

  /** Both sums together. */
  public PaymentTotal plus(PaymentTotal other) {
    return new PaymentTotal(
        rows + other.rows,
        persons + other.persons,
        base.plus(other.base),
        addOn.plus(other.addOn),
        care.plus(other.care),
        adjustment.plus(other.adjustment),
        total.plus(other.total));
  }

  /** These sums with one row more. */
  public PaymentTotal plus(PaymentRow row) {
    return new PaymentTotal(
        rows + 1,
        persons + row.persons(),
        base.plus(row.amount().base()),
        addOn.plus(row.amount().addOn()),
        care.plus(row.amount().care()),
        adjustment.plus(row.adjustment()),
        total.plus(row.payable()));
  }
}
