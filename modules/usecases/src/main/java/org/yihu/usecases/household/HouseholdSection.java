package org.yihu.usecases.household;

/** 档案部分: the parts that a household file is made of. */
public enum HouseholdSection {
  /** 户情: village, address, phone, account, note, deductions. */
  FILE,
  /** 成员. */
  MEMBER,
  /** 收入. */
  INCOME,
  /** 支出. */
  SPENDING,
  /** 财产. */
  ASSET,
  /** 法定义务人. */
  OBLIGOR;

  /** 收支财产: whether it is a line of money or property. */
  public boolean isMoney() {
    return this == INCOME || this == SPENDING || this == ASSET;
  }
}
