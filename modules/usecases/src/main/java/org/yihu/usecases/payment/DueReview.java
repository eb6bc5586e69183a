package org.yihu.usecases.payment;

import java.time.LocalDate;
import org.yihu.domain.payment.HeldBenefit;

/**
 * 到期任务: a household whose review is due, or who has to apply again because its status runs out.
 *
 * @param held who holds what
 * @param kind what is to be done
 * @param due by when
 * @param overdue whether that day has passed
 */
public record DueReview(HeldBenefit held, Kind kind, LocalDate due, boolean overdue) {
  /** 任务类别. */
  public enum Kind {
    /** 定期核查. */
    REVIEW,
    /** 重新申请: a rigid-expenditure status is valid for twelve months at most (刚性支出困难家庭认定办法第十条). */
    APPLY_AGAIN
  }
}
