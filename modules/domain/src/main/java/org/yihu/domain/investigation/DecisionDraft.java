package org.yihu.domain.investigation;

import java.util.Objects;
import java.util.UUID;

/**
 * 拟定: how a waiting case is meant to be settled; nothing is decided until it is written.
 *
 * @param caseId the case
 * @param intent 拟处理
 * @param reason in words; needed where it does not follow the result
 */
public record DecisionDraft(UUID caseId, Intent intent, String reason) {
  /** 拟处理. */
  public enum Intent {
    /** 同意: as the result or the opinion says. */
    FOLLOW,
    /** 不予确认. */
    REFUSE,
    /** 退回. */
    SEND_BACK
  }

  public DecisionDraft {
    Objects.requireNonNull(caseId, "caseId");
    Objects.requireNonNull(intent, "intent");
  }
}
