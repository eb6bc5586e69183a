package org.yihu.domain.payment;

import java.util.Objects;
import java.util.UUID;
import org.yihu.domain.shared.Money;

/**
 * 保障人员: a person whom a benefit covers, with the share that the determination gave
 * (determination.md section 5).
 *
 * @param person the person
 * @param base 基本金额; in the household case the person's part of the household base
 * @param addOn 分类施保
 * @param care 照料护理
 */
public record CoveredPerson(UUID person, Money base, Money addOn, Money care) {
  public CoveredPerson {
    Objects.requireNonNull(person, "person");
  }

  public Money total() {
    return base.plus(addOn).plus(care);
  }
}
