package org.yihu.domain.casework;

/** 期限调整事由: why the total time is longer or stands still (《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》四（一）). */
public enum ExtensionReason {
  /** 公示有异议; recorded by the objection itself. */
  NOTICE_OBJECTION(true),
  /** 人户分离. */
  LIVES_ELSEWHERE(true),
  /** 异地申办. */
  APPLIED_ELSEWHERE(true),
  /** 调查难度大. */
  HARD_TO_INVESTIGATE(true),
  /** 等待申请人复查证据 (57号第十八条). */
  AWAITING_EVIDENCE(false),
  /** 重大突发事件. */
  EMERGENCY(false);

  private final boolean extendsTotal;

  ExtensionReason(boolean extendsTotal) {
    this.extendsTotal = extendsTotal;
  }

  /** Whether the rule names it as a ground of the longer total. */
  public boolean extendsTotal() {
    return extendsTotal;
  }
}
