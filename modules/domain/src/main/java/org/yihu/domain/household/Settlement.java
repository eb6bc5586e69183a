package org.yihu.domain.household;

/** 城乡: which standard applies to a household; from 户口性质 (农业 = rural). */
public enum Settlement {
  URBAN,
  RURAL
}
