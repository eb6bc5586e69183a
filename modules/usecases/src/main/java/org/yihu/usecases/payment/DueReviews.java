package org.yihu.usecases.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.HeldBenefit;
import org.yihu.usecases.port.Store;

/**
 * 到期提醒: the reviews that are due and the statuses that run out, straight from the benefits in
 * force, so that none can be closed by mistake: a task is gone when the review is recorded, a new
 * status is granted, or the benefit ends.
 */
public final class DueReviews {
  private final Store store;
  private final Clock clock;

  public DueReviews(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Everything due by a day in a division, the earliest first. */
  public List<DueReview> by(Actor actor, LocalDate day, DivisionCode within) {
    actor.require(Permission.READ);
    LocalDate today = LocalDate.now(clock);
    return store.read(
        registers ->
            registers.benefits().reviewsDueBy(day, within).stream()
                .map(held -> due(held, today))
                .toList());
  }

  /** 需重新申请的刚性支出困难家庭: only the statuses that run out by a day. */
  public List<DueReview> statusesExpiring(Actor actor, LocalDate day, DivisionCode within) {
    return by(actor, day, within).stream()
        .filter(d -> d.kind() == DueReview.Kind.APPLY_AGAIN)
        .toList();
  }

  private static DueReview due(HeldBenefit held, LocalDate today) {
    LocalDate due = held.reviewDue().orElseThrow();
    boolean expires = held.category() == Category.RIGID_EXPENDITURE;
    return new DueReview(
        held,
        expires ? DueReview.Kind.APPLY_AGAIN : DueReview.Kind.REVIEW,
        due,
        due.isBefore(today));
  }
}
