package org.yihu.usecases.paper;

/** 主要困难原因, in the order of the form. */
public enum HardshipCause {
  /** 疾病. */
  ILLNESS,
  /** 残疾. */
  DISABILITY,
  /** 缺乏劳动力. */
  NO_LABOUR,
  /** 教育. */
  EDUCATION,
  /** 失业. */
  UNEMPLOYMENT,
  /** 受灾. */
  DISASTER,
  /** 住房. */
  HOUSING,
  /** 其他. */
  OTHER
}
