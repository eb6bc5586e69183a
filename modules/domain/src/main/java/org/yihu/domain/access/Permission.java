package org.yihu.domain.access;

/** 权限: what a use case asks of the person who calls it. */
public enum Permission {
  /** See files, with sensitive fields masked. */
  READ,
  /** See a sensitive field, with a reason that goes into the audit trail. */
  REVEAL,
  /** Open, change and investigate cases. */
  CASEWORK,
  /** Give the township's opinion (审核意见). */
  TOWNSHIP_OPINION,
  /** Take the county's decision (审核确认). */
  COUNTY_DECISION,
  IMPORT,
  PRINT,
  PAYMENT_LIST,
  READ_AUDIT,
  BACKUP,
  /** Be one of the two people who switch a parameter pack on (启用新参数). */
  SWITCH_POLICY,
  /** Users, parameters, calendar, divisions. */
  ADMINISTER
}
