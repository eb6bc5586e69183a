package org.yihu.usecases.statistics;

/** 统计栏: the columns of the balance, in their order: opening + in − out = closing. */
public enum Column {
  /** 期初在册. */
  OPENING(1),
  /** 新纳入: assistance that begins in the month. */
  ADDED(1),
  /** 迁入、接续: held before elsewhere or in an earlier workbook, or resumed after a suspension. */
  MOVED_IN(1),
  /** 转入 from another class. */
  TRANSFERRED_IN(1),
  /** 转出 to another class. */
  TRANSFERRED_OUT(-1),
  /** 退出: ended or suspended. */
  LEFT(-1),
  /** 增减: other persons or another amount in the same class; no households. */
  CHANGED(1),
  /** 期末在册. */
  CLOSING(-1);

  private final int sign;

  Column(int sign) {
    this.sign = sign;
  }

  /** 1 where it adds to the closing, -1 where it takes away; the closing is taken away last. */
  int sign() {
    return sign;
  }

  /** Whether it is something that happened in the month. */
  public boolean isFlow() {
    return this != OPENING && this != CLOSING;
  }
}
