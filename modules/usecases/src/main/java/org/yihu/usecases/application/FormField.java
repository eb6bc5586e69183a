package org.yihu.usecases.application;

/** 填写项: the fields of the application form; their labels are texts {@code application.field.X}. */
public enum FormField {
  ID_NUMBER,
  /** 尚无证号: {@code true} or empty; looked at only while the number is empty. */
  NO_NUMBER,
  /** 没有号码的原因. */
  NO_NUMBER_REASON,
  /** 性别 of somebody without a number. */
  SEX,
  /** 出生日期 of somebody without a number. */
  BIRTH_DATE,
  /** 临时键 of somebody on file without a number; never shown. */
  PROVISIONAL_KEY,
  NAME,
  ETHNIC_GROUP,
  RELATION,
  WORK_ABILITY,
  HEALTH,
  DISABILITY,
  MARITAL_STATUS,
  OCCUPATION,
  /** 共同生活: {@code true} or empty. */
  LIVES_TOGETHER,
  /** 核对授权已签: {@code true} or empty. */
  SIGNED,

  VILLAGE,
  ADDRESS,
  PHONE,
  APPLIED,
  SETTLEMENT,
  /** 受委托人. */
  AGENT,

  /** 义务对象: the member to whom an obligor owes support. */
  OWED_TO,
  ABILITY,
  SUPPORT,

  /** 收支财产类别. */
  KIND,
  /** 归属人. */
  PERSON,
  AMOUNT,
  COUNT,
  NOTE,

  BANK,
  HOLDER,
  ACCOUNT,
  /** 卡号已对照存折: {@code true} or empty. */
  ACCOUNT_COMPARED,
  /** 有无近亲属: {@code true}, {@code false} or empty. */
  STAFF_RELATIVE,
  STAFF_NAME,
  STAFF_UNIT,
  STAFF_POSITION,
  STAFF_RELATION,

  CAUSE
}
