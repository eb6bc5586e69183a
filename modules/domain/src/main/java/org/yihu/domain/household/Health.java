package org.yihu.domain.household;

/** 健康状况 (GB/T 2261.3 and the words of the forms). */
public enum Health {
  /** 健康或良好. */
  GOOD,
  /** 一般或较弱. */
  FAIR,
  /** 慢性病. */
  CHRONIC_ILLNESS,
  /** 重病: locally recognised 重特大疾病. */
  SEVERE_ILLNESS,
  /** 残疾. */
  DISABLED
}
