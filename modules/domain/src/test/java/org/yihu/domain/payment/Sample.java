package org.yihu.domain.payment;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.Money;

/**
 * Benefits and the lines and movements that the store draws from them, worked out in plain Java.
 */
final class Sample {
  static final DivisionCode VILLAGE = new DivisionCode("150221104201");

  private Sample() {}

  static Benefit benefit(int number, String from, long... yuan) {
    List<CoveredPerson> covered = covered(number, yuan);
    YearMonth month = YearMonth.parse(from);
    return Benefit.decided(
        new UUID(7, number),
        new UUID(8, number),
        Category.SUBSISTENCE_ALLOWANCE,
        month,
        BenefitStep.of(month, covered, ChangeReason.GRANTED, "case-" + number),
        Optional.empty());
  }

  static List<CoveredPerson> covered(int number, long... yuan) {
    return IntStream.range(0, yuan.length)
        .mapToObj(
            i ->
                new CoveredPerson(
                    new UUID(number, i), Money.ofYuan(yuan[i]), Money.ZERO, Money.ZERO))
        .toList();
  }

  static List<PaymentLine> lines(List<Benefit> benefits, String month) {
    return lines(benefits, YearMonth.parse(month));
  }

  static List<PaymentLine> lines(List<Benefit> benefits, YearMonth month) {
    return benefits.stream()
        .filter(b -> b.isInForce(month))
        .map(b -> line(b, b.in(month).orElseThrow(), month, true))
        .toList();
  }

  static PaymentLine line(Benefit b, BenefitStep step, YearMonth month, boolean confirmed) {
    return new PaymentLine(
        b.id(),
        b.household(),
        "code-" + b.id().getLeastSignificantBits(),
        VILLAGE,
        Settlement.RURAL,
        "户主" + b.id().getLeastSignificantBits(),
        b.category(),
        b.wording(),
        step.persons(),
        step.amount(),
        Money.ZERO,
        Optional.empty(),
        b.taperIn(month),
        Optional.of(new BankAccount("农商行", "户主", "6200000000000000000", confirmed)),
        true);
  }

  static List<Movement> movements(List<Benefit> benefits, String month) {
    return movements(benefits, YearMonth.parse(month));
  }

  static List<Movement> movements(List<Benefit> benefits, YearMonth month) {
    return benefits.stream()
        .filter(b -> b.steps().stream().anyMatch(s -> s.from().equals(month)))
        .flatMap(b -> movement(b, month).stream())
        .toList();
  }

  private static Optional<Movement> movement(Benefit b, YearMonth month) {
    Optional<BenefitStep> before = b.in(month.minusMonths(1));
    BenefitStep after = b.in(month).orElseThrow();
    Tally was = before.map(Sample::tally).orElse(Tally.NONE);
    Tally is = tally(after);
    return Movement.Kind.between(before.map(BenefitStep::standing), was, after.standing(), is)
        .map(
            kind ->
                new Movement(
                    b.id(),
                    "code-" + b.id().getLeastSignificantBits(),
                    VILLAGE,
                    "户主" + b.id().getLeastSignificantBits(),
                    b.category(),
                    kind,
                    was,
                    is,
                    after.reason()));
  }

  private static Tally tally(BenefitStep step) {
    return step.standing().isListed()
        ? Tally.of(step.persons(), step.amount().total())
        : Tally.NONE;
  }
}
