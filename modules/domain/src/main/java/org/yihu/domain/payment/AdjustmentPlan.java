package org.yihu.domain.payment;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 补扣安排: what the open adjustments of one benefit add to or take from one month, and how far that
 * settles each. A month never pays less than nothing: what a deduction cannot take stays open.
 *
 * @param carried what the month's line carries, positive or negative
 * @param settled the adjustments with what they have settled afterwards
 */
public record AdjustmentPlan(Money carried, List<Adjustment> settled) {
  public AdjustmentPlan {
    settled = List.copyOf(settled);
  }

  /**
   * Plans one benefit's open adjustments.
   *
   * @param open in the order in which they became known
   * @param total what the month pays without them
   */
  public static AdjustmentPlan of(List<Adjustment> open, Money total) {
    Money room = total;
    for (Adjustment a : open) {
      room = a.open().isNegative() ? room : room.plus(a.open());
    }
    Money carried = Money.ZERO;
    List<Adjustment> after = new ArrayList<>();
    for (Adjustment a : open) {
      Money part = a.open();
      if (part.isNegative() && part.negated().compareTo(room) > 0) {
        part = room.negated();
      }
      if (part.isNegative()) {
        room = room.plus(part);
      }
      carried = carried.plus(part);
      after.add(a.settledBy(part));
    }
    return new AdjustmentPlan(carried, after);
  }
}
