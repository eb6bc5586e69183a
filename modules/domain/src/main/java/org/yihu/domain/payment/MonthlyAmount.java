package org.yihu.domain.payment;

import java.util.Objects;
import org.yihu.domain.shared.Money;

/**
 * 月待遇金额: what a benefit pays in a month. A determined amount is divided into base, add-on and care;
 * an amount that came with an imported workbook stays one amount, because nobody knows its parts;
 * an amount that is not known yet keeps its benefit off the bank's part of the list. Yuan to the
 * fen, never negative; nothing is rounded here.
 *
 * @param form how much is known of it
 * @param base 基本金额 of all covered persons; zero unless divided
 * @param addOn 分类施保; zero unless divided
 * @param care 照料护理; zero unless divided
 * @param total 合计
 */
public record MonthlyAmount(Form form, Money base, Money addOn, Money care, Money total) {
  /** 金额构成: how much is known of an amount. */
  public enum Form {
    /** Base, add-on and care are known and add up to the total. */
    DIVIDED,
    /** One amount, as imported. */
    WHOLE,
    /** 待定: a paid category whose amount the workbook left out. */
    UNKNOWN
  }

  public static final MonthlyAmount UNKNOWN =
      new MonthlyAmount(Form.UNKNOWN, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

  /** A status pays nothing. */
  public static final MonthlyAmount NOTHING = divided(Money.ZERO, Money.ZERO, Money.ZERO);

  public MonthlyAmount {
    Objects.requireNonNull(form, "form");
    if (base.isNegative() || addOn.isNegative() || care.isNegative() || total.isNegative()) {
      throw new IllegalArgumentException("a monthly amount is never negative: " + total);
    }
    Money parts = base.plus(addOn).plus(care);
    if (!parts.equals(form == Form.DIVIDED ? total : Money.ZERO)) {
      throw new IllegalArgumentException("parts " + parts + " do not make the total " + total);
    }
    if (form == Form.UNKNOWN && !total.isZero()) {
      throw new IllegalArgumentException("an unknown amount has no total: " + total);
    }
  }

  /** An amount whose parts are known. */
  public static MonthlyAmount divided(Money base, Money addOn, Money care) {
    return new MonthlyAmount(Form.DIVIDED, base, addOn, care, base.plus(addOn).plus(care));
  }

  /** An imported amount: one figure. */
  public static MonthlyAmount whole(Money total) {
    return new MonthlyAmount(Form.WHOLE, Money.ZERO, Money.ZERO, Money.ZERO, total);
  }
}
