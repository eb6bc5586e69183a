package org.yihu.domain.assistance;

/** 条件结论. */
public enum Verdict {
  /** 符合. */
  HELD,
  /** 不符合. */
  FAILED,
  /** 待定: a fact is not known; neither met nor failed. */
  OPEN;

  static Verdict of(boolean holds) {
    return holds ? HELD : FAILED;
  }
}
