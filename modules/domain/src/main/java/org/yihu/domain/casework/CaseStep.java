package org.yihu.domain.casework;

import java.util.Arrays;
import java.util.List;

/**
 * 办理步骤: everything that can happen to a case. Two steps may share a word where the office uses one.
 */
public enum CaseStep {
  /** 申请. */
  OPEN("open"),
  /** 接续已有待遇: an imported benefit in force gets its case. */
  TAKE_OVER("take-over"),
  /** 一次性补正告知. */
  SUPPLEMENT("supplement"),
  /** 受理. */
  ACCEPT("accept"),
  /** 核对授权. */
  AUTHORISE("authorise"),
  /** 近亲属备案. */
  STAFF_RELATIVE("staff-relative"),
  /** 办理期限延长、中止、恢复. */
  EXTEND("extend"),
  /** 入户调查. */
  VISIT("visit"),
  /** 邻里访问. */
  NEIGHBOUR("neighbour"),
  /** 信息核对. */
  VERIFICATION("verification"),
  /** 认定测算. */
  DETERMINE("determine"),
  /** 审核意见. */
  OPINION("opinion"),
  /** 退回. */
  SEND_BACK("send-back"),
  /** 公示张贴. */
  NOTICE("notice"),
  /** 公示期满. */
  NOTICE_END("notice"),
  /** 异议. */
  OBJECTION("objection"),
  /** 民主评议. */
  APPRAISAL("appraisal"),
  /** 抽查抽中. */
  SAMPLE("sample"),
  /** 县级入户核查. */
  COUNTY_CHECK("county-check"),
  /** 确认. */
  GRANT("decide"),
  /** 不予确认. */
  REFUSE("decide"),
  /** 送达. */
  SERVE("serve"),
  /** 听取意见. */
  HEAR("hear"),
  /** 调整. */
  CHANGE("change"),
  /** 渐退. */
  TAPER("taper"),
  /** 定期核查. */
  REVIEW("review"),
  /** 终止审核: the procedure ends before a decision. */
  END_PROCEDURE("terminate"),
  /** 终止救助. */
  TERMINATE("terminate");

  private final String word;

  CaseStep(String word) {
    this.word = word;
  }

  /** The word of the command line. */
  public String word() {
    return word;
  }

  /** The steps with a word, none if there is no such word. */
  public static List<CaseStep> ofWord(String word) {
    return Arrays.stream(values()).filter(s -> s.word.equals(word)).toList();
  }
}
