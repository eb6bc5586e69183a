package org.yihu.domain.payment;

/** 暂不入银行盘的原因: why a line is listed apart and not sent to the bank. */
public enum HoldReason {
  /** 账号校验不符，待核实. */
  ACCOUNT_UNCONFIRMED,
  /** 无账号. */
  ACCOUNT_MISSING,
  /** 金额待定. */
  AMOUNT_UNKNOWN
}
