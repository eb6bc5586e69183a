package org.yihu.domain.household;

/** 城乡: which standard applies to a household; from 户口性质 (农业 = rural). */
public enum Settlement {
  URBAN,
  RURAL,
  /** 未填: no standard that depends on it can be chosen; nothing is guessed. */
  UNKNOWN
}
