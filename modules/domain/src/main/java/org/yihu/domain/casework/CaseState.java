package org.yihu.domain.casework;

/** 办理状态: where a case stands; follows from its events alone ({@link CaseTransitions}). */
public enum CaseState {
  /** 未立案: before the first event. */
  UNOPENED,
  /** 已申请，待受理. */
  APPLIED,
  /** 待补正: the one-time list of missing papers is out. */
  SUPPLEMENT_ASKED,
  /** 已受理. */
  ACCEPTED,
  /** 调查核对中. */
  INVESTIGATING,
  /** 已测算，待审核意见. */
  DETERMINED,
  /** 已出审核意见. */
  OPINION_GIVEN,
  /** 公示中. */
  NOTICE_POSTED,
  /** 公示有异议，待重新调查或民主评议. */
  OBJECTED,
  /** 审核确认中: the notice is over and the file is with the body that decides. */
  COUNTY_REVIEW,
  /** 已确认，救助中. */
  GRANTED,
  /** 渐退期. */
  TAPERING,
  /** 终止公示中 (特困). */
  TERMINATION_POSTED,
  /** 终止公示有异议 (特困). */
  TERMINATION_OBJECTED,
  /** 不予确认. */
  REFUSED,
  /** 已终止救助. */
  TERMINATED,
  /** 程序终止: ended before any decision. */
  PROCEDURE_ENDED;

  /** 办结: nothing is left but to serve its papers. */
  public boolean isFinal() {
    return this == REFUSED || this == TERMINATED || this == PROCEDURE_ENDED;
  }

  /** 救助中: the decision has been taken and the assistance is in force. */
  public boolean isInForce() {
    return this == GRANTED
        || this == TAPERING
        || this == TERMINATION_POSTED
        || this == TERMINATION_OBJECTED;
  }

  /** 在办: the application has not been decided. */
  public boolean isPending() {
    return this != UNOPENED && !isFinal() && !isInForce();
  }
}
