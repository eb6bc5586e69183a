package org.yihu.domain.assistance;

import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 成员收入: one member's income in the twelve months before application, in yuan (民发〔2021〕57号第十三条).
 *
 * @param wage 工资性收入, before employment cost
 * @param business 经营净收入
 * @param property 财产净收入
 * @param transfer 转移净收入
 * @param employmentCost 必要就业成本; counts up to the wage
 * @param excluded parts of the four figures that may be left out
 */
public record MemberIncome(
    Money wage,
    Money business,
    Money property,
    Money transfer,
    Money employmentCost,
    List<ExcludedIncome> excluded) {

  /** No income at all. */
  public static final MemberIncome NONE =
      new MemberIncome(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, List.of());

  public MemberIncome {
    excluded = List.copyOf(excluded);
  }

  /** 总收入: the four figures, nothing taken off. */
  public Money gross() {
    return wage.plus(business).plus(property).plus(transfer);
  }

  /** The gross income less employment cost, the cost at most the wage. */
  Money afterEmploymentCost() {
    return gross().minus(employmentCost.compareTo(wage) < 0 ? employmentCost : wage);
  }
}
