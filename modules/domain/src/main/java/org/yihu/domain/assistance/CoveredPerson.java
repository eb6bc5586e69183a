package org.yihu.domain.assistance;

import org.yihu.domain.shared.Money;

/**
 * 保障对象: a person who is paid for, with the monthly amounts in yuan.
 *
 * @param member id of the member
 * @param kind EXTREME_POVERTY, SUBSISTENCE_ALLOWANCE or SUBSISTENCE_SINGLE
 * @param base 基本金额; in the household case this person's share of the household's amount
 * @param addOn 分类施保, apart from the base
 * @param care 照料护理
 */
public record CoveredPerson(String member, Category kind, Money base, Money addOn, Money care) {
  /** Everything paid for this person per month. */
  public Money total() {
    return base.plus(addOn).plus(care);
  }
}
