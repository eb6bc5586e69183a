package org.yihu.domain.notice;

/** 公示类别. */
public enum NoticeKind {
  /**
   * 审核公示: the township's opinions, before they go to the county (民发〔2021〕57号第十九条; 民发〔2021〕43号第十五条).
   */
  REVIEW,
  /** 长期公示: who holds what, kept current month by month (社会救助法第四十五条; 民发〔2021〕57号第二十四条). */
  LONG_TERM,
  /** 终止公示: whose extreme-poverty support is to end (民发〔2021〕43号第二十六条). */
  TERMINATION;

  /** Whether it is posted for a period in which objections are taken. */
  public boolean hasPeriod() {
    return this != LONG_TERM;
  }
}
