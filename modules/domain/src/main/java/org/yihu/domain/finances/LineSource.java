package org.yihu.domain.finances;

/** 数据来源 of an income, spending or property line. */
public enum LineSource {
  /** 申报. */
  DECLARED,
  /** 入户调查核实. */
  VISIT,
  /** 信息核对. */
  VERIFICATION,
  /** 调查采用: settled by the investigation out of the others. */
  ADOPTED,
  /** 汇总表导入. */
  IMPORT
}
