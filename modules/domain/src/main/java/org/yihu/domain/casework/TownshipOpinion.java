package org.yihu.domain.casework;

import java.util.Optional;
import org.yihu.domain.assistance.Category;

/**
 * 审核意见 of the township (民发〔2021〕57号第十九条).
 *
 * @param proposal what it proposes
 * @param category the category proposed; NONE for a refusal
 * @param reason in words; needed where it does not simply follow the determination
 * @param hardship reason and document of 其他困难人员; empty for every other proposal
 */
public record TownshipOpinion(
    Proposal proposal, Category category, String reason, Optional<OtherHardship> hardship) {
  /** 拟处理. */
  public enum Proposal {
    /** 拟确认. */
    GRANT,
    /** 拟不予确认. */
    REFUSE,
    /** 拟登记为其他困难人员. */
    REGISTER_HARDSHIP
  }
}
