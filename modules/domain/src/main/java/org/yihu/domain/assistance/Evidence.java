package org.yihu.domain.assistance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.shared.Money;

/** 依据: the value that a criterion was tested on, and its limit where the limit is a figure. */
public sealed interface Evidence {
  /**
   * 金额比较.
   *
   * @param value yuan
   * @param limit yuan, exact: may have more than two decimals
   */
  record Amounts(BigDecimal value, BigDecimal limit) implements Evidence {}

  /**
   * 数量比较.
   *
   * @param value how many there are
   * @param limit how many there may or must be
   */
  record Counts(int value, int limit) implements Evidence {}

  /**
   * 支出占比: spending against a share of gross income.
   *
   * @param spending yuan of the kinds that count
   * @param gross 家庭总收入, yuan
   * @param ratio the share that spending must exceed
   */
  record Share(Money spending, Money gross, BigDecimal ratio) implements Evidence {
    /** The limit in yuan: ratio × gross, exact. */
    public BigDecimal limit() {
      return ratio.multiply(gross.yuan());
    }
  }

  /**
   * 本人状况.
   *
   * @param age 周岁
   * @param disability 残疾
   * @param severeIllness 重特大疾病
   */
  record PersonState(int age, Optional<Disability> disability, boolean severeIllness)
      implements Evidence {}

  /**
   * 就业.
   *
   * @param employed whether the person is employed
   */
  record Employment(boolean employed) implements Evidence {}

  /**
   * 法定义务人.
   *
   * @param abilities of every obligor of the person, in the order of the facts; empty when there is
   *     none
   */
  record Obligors(List<Obligor.Ability> abilities) implements Evidence {}

  /**
   * 他项条件: follows from other criteria of the household.
   *
   * @param failed those of them that fail
   */
  record Others(List<Criterion> failed) implements Evidence {}
}
