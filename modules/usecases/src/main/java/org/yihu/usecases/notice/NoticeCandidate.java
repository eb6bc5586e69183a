package org.yihu.usecases.notice;

import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseNumber;
import org.yihu.domain.shared.Money;

/**
 * 待公示户: one line of a village's notice, or a case that is not ready for it.
 *
 * @param subject identity of the case, or of the benefit on a long-term notice
 * @param number 案号; empty for a benefit
 * @param applicant 申请人, as the file has it
 * @param category 类别; empty before the first determination
 * @param persons 保障人数; 0 while it is not settled
 * @param amount 金额 a month; empty for a category that pays nothing and while it is not settled
 * @param remark 备注 as written; empty if none
 * @param waiting why it cannot be posted yet; empty if it is ready
 */
public record NoticeCandidate(
    String subject,
    Optional<CaseNumber> number,
    String applicant,
    Optional<Category> category,
    int persons,
    Optional<Money> amount,
    String remark,
    Optional<Waiting> waiting) {
  /**
   * 未到原因.
   *
   * @param cause what is missing
   * @param count how many points are open; 0 for every other cause
   */
  public record Waiting(Cause cause, int count) {}

  /** 未到事由. */
  public enum Cause {
    /** 未受理. */
    NOT_ACCEPTED,
    /** 待补正. */
    SUPPLEMENT,
    /** 未入户调查. */
    VISIT_MISSING,
    /** 核对报告未回. */
    VERIFICATION_MISSING,
    /** 未测算. */
    NOT_DETERMINED,
    /** 有待定事项. */
    OPEN_POINTS,
    /** 未出审核意见. */
    OPINION_MISSING,
    /** 资料已变，须重新测算. */
    STALE,
    /** 有异议，待重新调查. */
    OBJECTION
  }

  public boolean isReady() {
    return waiting.isEmpty();
  }
}
