package org.yihu.usecases.workbench;

/** 要办的事: what a piece of work asks a person to do; each stands in one area of the program. */
public enum WorkKind {
  /** 受理或者一次性告知补正. */
  ACCEPT(WorkArea.APPLICATIONS),
  /** 收补正材料. */
  RECEIVE_PAPERS(WorkArea.APPLICATIONS),
  /** 启动家庭经济调查. */
  START_INVESTIGATION(WorkArea.INVESTIGATIONS),
  /** 入户调查. */
  VISIT(WorkArea.INVESTIGATIONS),
  /** 登记核对报告. */
  RECORD_VERIFICATION(WorkArea.INVESTIGATIONS),
  /** 认定测算. */
  DETERMINE(WorkArea.BOARDS),
  /** 出具初审意见. */
  GIVE_OPINION(WorkArea.BOARDS),
  /** 张贴公示. */
  POST_NOTICE(WorkArea.NOTICES),
  /** 公示期满，汇总异议并撤下. */
  END_NOTICE(WorkArea.NOTICES),
  /** 答复公示异议. */
  ANSWER_OBJECTION(WorkArea.DECISIONS),
  /** 审核确认. */
  DECIDE(WorkArea.DECISIONS),
  /** 办理期限延长. */
  EXTEND(WorkArea.DECISIONS),
  /** 送达不予确认告知书. */
  SERVE_REFUSAL(WorkArea.DECISIONS),
  /** 渐退期满复核. */
  REVIEW_TAPER(WorkArea.HOUSEHOLDS),
  /** 终止救助. */
  END_SUPPORT(WorkArea.DECISIONS),
  /** 定期核查. */
  REVIEW(WorkArea.HOUSEHOLDS),
  /** 重新申请: a status runs out. */
  APPLY_AGAIN(WorkArea.HOUSEHOLDS),
  /** 成员死亡后调整待遇. */
  ADJUST_AFTER_DEATH(WorkArea.HOUSEHOLDS),
  /** 冻结花名册. */
  FREEZE_LIST(WorkArea.PAYMENTS),
  /** 修好暂存的户. */
  REPAIR_PARKED(WorkArea.IMPORTS),
  /** 重新导入: the import was broken off. */
  IMPORT_AGAIN(WorkArea.IMPORTS);

  private final WorkArea area;

  WorkKind(WorkArea area) {
    this.area = area;
  }

  public WorkArea area() {
    return area;
  }

  /** Whether its key is the number of a case. */
  public boolean isCase() {
    return switch (this) {
      case ACCEPT,
          RECEIVE_PAPERS,
          START_INVESTIGATION,
          VISIT,
          RECORD_VERIFICATION,
          DETERMINE,
          GIVE_OPINION,
          POST_NOTICE,
          ANSWER_OBJECTION,
          DECIDE,
          EXTEND,
          SERVE_REFUSAL,
          REVIEW_TAPER,
          END_SUPPORT ->
          true;
      case END_NOTICE,
          REVIEW,
          APPLY_AGAIN,
          ADJUST_AFTER_DEATH,
          FREEZE_LIST,
          REPAIR_PARKED,
          IMPORT_AGAIN ->
          false;
    };
  }
}
