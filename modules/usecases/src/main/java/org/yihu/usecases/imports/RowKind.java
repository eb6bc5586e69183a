package org.yihu.usecases.imports;

/** 行的种类: what a row of the table's sheet is; only the first kind is a person. */
public enum RowKind {
  /** 人员行. */
  PERSON,
  /** 小计. */
  SUBTOTAL,
  /** 合计. */
  TOTAL,
  /** 空行. */
  BLANK,
  /** 标题、填报单位. */
  TITLE,
  /** 表头，包括每页重复的. */
  HEADER,
  /** 说明、只有备注的行. */
  NOTE,
  /** 签字栏. */
  SIGNATURE
}
