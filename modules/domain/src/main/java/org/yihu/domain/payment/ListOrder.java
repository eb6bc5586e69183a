package org.yihu.domain.payment;

import org.yihu.domain.assistance.Category;

/** 名单顺序: 低保, 特困, 边缘, 刚性支出, 其他, on every list and notice. */
public final class ListOrder {
  private ListOrder() {}

  /** The place of a category, from 0; both kinds of subsistence allowance share one. */
  public static int of(Category category) {
    return switch (category) {
      case SUBSISTENCE_ALLOWANCE, SUBSISTENCE_SINGLE -> 0;
      case EXTREME_POVERTY -> 1;
      case MARGINAL -> 2;
      case RIGID_EXPENDITURE -> 3;
      case OTHER_HARDSHIP -> 4;
      case NONE -> 5;
    };
  }
}
