package org.yihu.persistence.repository;

import java.util.Optional;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.Tally;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.persistence.mapper.HeldMapper.StepPairRow;
import org.yihu.persistence.mapper.PaymentMapper.LineRow;
import org.yihu.persistence.mapper.PaymentMapper.MovementRow;

/** Turns rows into lines and movements. */
final class PaymentRows {
  private PaymentRows() {}

  static PaymentLine line(LineRow row) {
    Optional<TaperPeriod> taper =
        Optional.ofNullable(row.taperFirst()).map(m -> new TaperPeriod(m, row.taperMonths()));
    Optional<BankAccount> account =
        Optional.ofNullable(row.accountNumber())
            .filter(n -> !n.isEmpty())
            .map(n -> new BankAccount(row.bank(), row.holder(), n, row.accountConfirmed()));
    return new PaymentLine(
        row.benefitId(),
        row.householdId(),
        row.householdCode(),
        row.village(),
        row.settlement(),
        row.headName(),
        row.category(),
        row.wording(),
        row.persons(),
        new MonthlyAmount(row.amountForm(), row.base(), row.addOn(), row.care(), row.total()),
        row.adjustment(),
        Optional.ofNullable(row.movement()),
        taper,
        account,
        row.inForce());
  }

  static Movement movement(MovementRow row) {
    return new Movement(
        row.benefitId(),
        row.householdCode(),
        row.village(),
        row.headName(),
        row.category(),
        row.kind(),
        new Tally(row.householdsBefore(), row.personsBefore(), row.moneyBefore()),
        new Tally(row.householdsAfter(), row.personsAfter(), row.moneyAfter()),
        row.reason());
  }

  /**
   * What the step that begins in the month makes of the one before it; nothing if the list stays as
   * it was.
   */
  static Optional<Movement> moved(StepPairRow row) {
    boolean was = row.standingBefore() != null && row.standingBefore().isListed();
    boolean is = row.standingAfter().isListed();
    Tally before = was ? Tally.of(row.personsBefore(), row.totalBefore()) : Tally.NONE;
    Tally after = is ? Tally.of(row.personsAfter(), row.totalAfter()) : Tally.NONE;
    return Movement.Kind.between(
            Optional.ofNullable(row.standingBefore()), before, row.standingAfter(), after)
        .map(
            kind ->
                new Movement(
                    row.benefitId(),
                    row.householdCode(),
                    row.village(),
                    row.headName(),
                    row.category(),
                    kind,
                    before,
                    after,
                    row.reason()));
  }
}
