package org.yihu.domain.assistance;

/** 救助类别: the closed list of what a household or person can be determined to be. */
public enum Category {
  /** 特困人员. */
  EXTREME_POVERTY,
  /** 最低生活保障（家庭）. */
  SUBSISTENCE_ALLOWANCE,
  /** 最低生活保障（单人户）. Never printed as such on a notice. */
  SUBSISTENCE_SINGLE,
  /** 低保边缘家庭. */
  MARGINAL,
  /** 刚性支出困难家庭. */
  RIGID_EXPENDITURE,
  /** 其他困难人员: recorded by a person with reason and document, never determined. */
  OTHER_HARDSHIP,
  /** 不符合. */
  NONE;

  /** Whether the category pays money every month. */
  public boolean isPaid() {
    return this == EXTREME_POVERTY || this == SUBSISTENCE_ALLOWANCE || this == SUBSISTENCE_SINGLE;
  }
}
