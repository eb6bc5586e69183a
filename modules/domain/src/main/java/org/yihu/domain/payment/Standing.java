package org.yihu.domain.payment;

/** 待遇状态: how a benefit stands in a month. */
public enum Standing {
  /** 在享. */
  IN_FORCE(true),
  /** 渐退期: still paid, for a limited time (民发〔2021〕57号第三十三条). */
  TAPER(true),
  /** 暂停: not paid until it is resumed or ended. */
  SUSPENDED(false),
  /** 停发: ended; nothing follows. */
  ENDED(false);

  private final boolean listed;

  Standing(boolean listed) {
    this.listed = listed;
  }

  /** Whether the benefit is on the month's list. */
  public boolean isListed() {
    return listed;
  }
}
