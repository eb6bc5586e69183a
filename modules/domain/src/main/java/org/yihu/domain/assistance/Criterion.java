package org.yihu.domain.assistance;

/** 认定条件: every criterion with its stable id; ids are never reused. */
public enum Criterion {
  /** 无劳动能力. */
  EXTREME_POVERTY_UNABLE_TO_WORK("EP-01", Category.EXTREME_POVERTY),
  /** 本人收入低于低保标准. */
  EXTREME_POVERTY_OWN_INCOME("EP-02", Category.EXTREME_POVERTY),
  EXTREME_POVERTY_FINANCIAL("EP-03.financial", Category.EXTREME_POVERTY),
  EXTREME_POVERTY_VEHICLES("EP-03.vehicles", Category.EXTREME_POVERTY),
  EXTREME_POVERTY_HOUSES("EP-03.houses", Category.EXTREME_POVERTY),
  EXTREME_POVERTY_BUSINESSES("EP-03.businesses", Category.EXTREME_POVERTY),
  /** 法定义务人无履行能力. */
  EXTREME_POVERTY_OBLIGORS("EP-04", Category.EXTREME_POVERTY),

  /** 家庭收入低于低保标准. */
  SUBSISTENCE_INCOME("SA-01", Category.SUBSISTENCE_ALLOWANCE),
  SUBSISTENCE_FINANCIAL("SA-02.financial", Category.SUBSISTENCE_ALLOWANCE),
  SUBSISTENCE_VEHICLES("SA-02.vehicles", Category.SUBSISTENCE_ALLOWANCE),
  SUBSISTENCE_HOUSES("SA-02.houses", Category.SUBSISTENCE_ALLOWANCE),
  SUBSISTENCE_BUSINESSES("SA-02.businesses", Category.SUBSISTENCE_ALLOWANCE),

  /** 家庭另有成员. */
  SINGLE_OTHERS_LEFT("SP-00", Category.SUBSISTENCE_SINGLE),
  /** 家庭符合低保边缘条件. */
  SINGLE_MARGINAL_HOUSEHOLD("SP-01.household", Category.SUBSISTENCE_SINGLE),
  /** 重残或重病. */
  SINGLE_SEVERE_PERSON("SP-01.person", Category.SUBSISTENCE_SINGLE),
  SINGLE_ADULT("SP-02.adult", Category.SUBSISTENCE_SINGLE),
  SINGLE_NOT_EMPLOYED("SP-02.not-employed", Category.SUBSISTENCE_SINGLE),
  SINGLE_DISABILITY("SP-02.disability", Category.SUBSISTENCE_SINGLE),
  SINGLE_ASSETS("SP-02.assets", Category.SUBSISTENCE_SINGLE),
  /** 本人收入低于低保标准. */
  SINGLE_OWN_INCOME("SP-03", Category.SUBSISTENCE_SINGLE),

  /** 家庭收入低于低保边缘标准. */
  MARGINAL_INCOME("MG-01", Category.MARGINAL),
  MARGINAL_FINANCIAL("MG-02.financial", Category.MARGINAL),
  MARGINAL_VEHICLES("MG-02.vehicles", Category.MARGINAL),
  MARGINAL_HOUSES("MG-02.houses", Category.MARGINAL),
  MARGINAL_BUSINESSES("MG-02.businesses", Category.MARGINAL),

  /** 家庭收入低于上年人均可支配收入. */
  RIGID_INCOME("RE-01", Category.RIGID_EXPENDITURE),
  RIGID_FINANCIAL("RE-02.financial", Category.RIGID_EXPENDITURE),
  RIGID_VEHICLES("RE-02.vehicles", Category.RIGID_EXPENDITURE),
  RIGID_HOUSES("RE-02.houses", Category.RIGID_EXPENDITURE),
  RIGID_BUSINESSES("RE-02.businesses", Category.RIGID_EXPENDITURE),
  /** 刚性支出占家庭总收入之比. */
  RIGID_SPENDING("RE-03", Category.RIGID_EXPENDITURE);

  private final String id;
  private final Category category;

  Criterion(String id, Category category) {
    this.id = id;
    this.category = category;
  }

  /** The id in results, such as {@code SA-02.financial}. */
  public String id() {
    return id;
  }

  /** The category that it is a condition of. */
  public Category category() {
    return category;
  }
}
