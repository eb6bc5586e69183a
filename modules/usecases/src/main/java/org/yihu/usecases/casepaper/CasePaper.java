package org.yihu.usecases.casepaper;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** 案卷文书种类: the papers that one case fills. */
public enum CasePaper {
  /** 01 社会救助申请书. */
  APPLICATION,
  /** 02 居民家庭经济状况核对授权书. */
  AUTHORISATION,
  /** 03 受理通知书. */
  ACCEPTANCE,
  /** 04 一次性补正告知书. */
  SUPPLEMENT,
  /** 05 入户调查表, blank. */
  VISIT_BLANK,
  /** 05 入户调查表, pre-filled. */
  VISIT,
  /** 07 审核确认表. */
  REVIEW_SHEET,
  /** 10 确认通知书. */
  CONFIRMATION,
  /** 11 不予确认告知书. */
  REFUSAL,
  /** 12 您家差在哪一条. */
  WHAT_IS_MISSING,
  /** 承诺书. */
  COMMITMENT,
  /** 近亲属备案表. */
  STAFF_RELATIVE,
  /** 06 邻里访问记录. */
  NEIGHBOUR,
  /** 民主评议记录. */
  APPRAISAL,
  /** 生活自理能力评估表. */
  SELF_CARE,
  /** 听取意见记录. */
  HEARING,
  /** 渐退期审批表. */
  TAPER,
  /** 调整告知书, with the record of the person's opinion. */
  ADJUSTMENT,
  /** 终止告知书, with the record of the person's opinion. */
  END,
  /** 定期复核审批表. */
  PERIODIC_REVIEW,
  /** 档案封面. */
  FILE_COVER,
  /** 卷内目录. */
  FILE_CONTENTS;

  /** The name on the command line, such as {@code review-sheet}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The paper of a name, empty if there is none. */
  public static Optional<CasePaper> ofWord(String word) {
    return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
  }
}
