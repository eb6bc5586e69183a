package org.yihu.domain.household;

/** 离开原因: why a membership ended, as the person who recorded it said. */
public enum Departure {
  /** 死亡; the last day of the membership is the day of death. */
  DEATH,
  /** 户籍迁出. */
  MOVED_AWAY,
  /** 结婚. */
  MARRIED,
  /** 离婚. */
  DIVORCED,
  /** 分户. */
  SPLIT,
  /** 其他. */
  OTHER
}
