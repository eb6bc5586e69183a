package org.yihu.domain.household;

/** 不计入共同生活成员的情形 (民发〔2021〕57号第七条). */
public enum Absence {
  NONE,
  /** 在监狱服刑. */
  PRISON,
  /** 强制隔离戒毒. */
  COMPULSORY_REHABILITATION,
  /** 宣告失踪. */
  MISSING,
  /** 连续三年以上脱离家庭独立生活的宗教教职人员. */
  RELIGIOUS_THREE_YEARS
}
