package org.yihu.usecases.payment;

import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.ReviewSchedule;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Refusal;

/** 核查间隔: which parameter says how often a category is reviewed. */
public final class ReviewIntervals {
  private ReviewIntervals() {}

  /**
   * The key of the interval; empty for a category that nobody reviews on a fixed day (其他困难人员).
   *
   * @param ableBodied whether a member can work (民发〔2021〕57号第三十一条)
   */
  public static Optional<String> keyOf(Category category, boolean ableBodied) {
    return switch (category) {
      case EXTREME_POVERTY -> Optional.of("deadline.extreme-poverty.review");
      case SUBSISTENCE_ALLOWANCE, SUBSISTENCE_SINGLE, MARGINAL ->
          Optional.of(ableBodied ? "deadline.review.able-bodied" : "deadline.review.stable");
      case RIGID_EXPENDITURE -> Optional.of("deadline.rigid.valid");
      case OTHER_HARDSHIP, NONE -> Optional.empty();
    };
  }

  /**
   * The schedule that a parameter gives.
   *
   * @throws Refusal if the parameter is missing or not a number of months
   */
  public static ReviewSchedule schedule(PolicyScope scope, String key) {
    Term term = scope.term(key);
    if (term.unit() != Term.Unit.MONTHS) {
      throw Refusal.because("INTERVAL_NOT_MONTHS", key, term);
    }
    return new ReviewSchedule(term.count());
  }
}
