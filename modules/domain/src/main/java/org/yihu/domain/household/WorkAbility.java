package org.yihu.domain.household;

/** 劳动能力: full, weak (弱劳动能力) or none. */
public enum WorkAbility {
  FULL,
  WEAK,
  NONE
}
