package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.Registers;

/**
 * What a household holds without a case: the paid benefit first, since everything that is ended or
 * changed is paid.
 */
final class HeldBefore {
  private HeldBefore() {}

  static Optional<StepRecord.TakenOver> of(
      Registers registers, Household household, UUID head, LocalDate on) {
    YearMonth month = YearMonth.from(on);
    List<Benefit> held =
        registers.benefits().ofHousehold(household.id()).stream()
            .filter(b -> b.isInForce(month))
            .toList();
    return held.stream()
        .filter(b -> b.category().isPaid())
        .findFirst()
        .or(() -> held.stream().findFirst())
        .map(
            b ->
                new StepRecord.TakenOver(
                    head, b.category(), total(held, month), b.start().atDay(1), b.reviewDue()));
  }

  private static Money total(List<Benefit> held, YearMonth month) {
    return held.stream()
        .map(b -> b.in(month).orElseThrow().amount().total())
        .reduce(Money.ZERO, Money::plus);
  }
}
