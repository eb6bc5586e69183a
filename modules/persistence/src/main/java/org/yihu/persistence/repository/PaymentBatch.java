package org.yihu.persistence.repository;

import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.yihu.domain.household.BankAccount;
import org.yihu.domain.payment.MonthlyAmount;
import org.yihu.domain.payment.Movement;
import org.yihu.domain.payment.PaymentLine;
import org.yihu.domain.payment.PaymentList;
import org.yihu.domain.payment.TaperPeriod;

/** Writes the lines and movements of a frozen list. */
final class PaymentBatch {
  private final Connection connection;
  private final UUID list;

  PaymentBatch(Connection connection, UUID list) {
    this.connection = connection;
    this.list = list;
  }

  void insert(PaymentList frozen) {
    AtomicInteger seq = new AtomicInteger();
    RowBatch.write(
        connection,
        "payment_line",
        "list_id, seq, benefit_id, household_id, household_code, village, settlement, head_name,"
            + " category, wording, persons, amount_form, base, add_on, care, total, adjustment,"
            + " movement, taper_first, taper_months, bank, holder, account_number,"
            + " account_confirmed, in_force",
        frozen.lines(),
        (line, rows) -> addLine(rows, seq.incrementAndGet(), line));
    AtomicInteger moved = new AtomicInteger();
    RowBatch.write(
        connection,
        "payment_movement",
        "list_id, seq, benefit_id, household_code, village, head_name, category, kind,"
            + " households_before, persons_before, money_before, households_after, persons_after,"
            + " money_after, reason",
        frozen.balance().movements(),
        (movement, rows) -> addMovement(rows, moved.incrementAndGet(), movement));
  }

  private void addLine(RowBatch rows, int seq, PaymentLine line) {
    MonthlyAmount amount = line.amount();
    rows.add(
        list,
        seq,
        line.benefit(),
        line.household(),
        line.householdCode(),
        line.village().value(),
        line.settlement().name(),
        line.headName(),
        line.category().name(),
        line.wording(),
        line.persons(),
        amount.form().name(),
        amount.base().fen(),
        amount.addOn().fen(),
        amount.care().fen(),
        amount.total().fen(),
        line.adjustment().fen(),
        line.movement().map(Movement.Kind::name).orElse(null),
        line.taper().map(t -> t.first().toString()).orElse(null),
        line.taper().map(TaperPeriod::months).orElse(0),
        line.account().map(BankAccount::bank).orElse(null),
        line.account().map(BankAccount::holder).orElse(null),
        line.account().map(BankAccount::number).orElse(null),
        line.account().filter(BankAccount::confirmed).isPresent(),
        line.inForce());
  }

  private void addMovement(RowBatch rows, int seq, Movement movement) {
    rows.add(
        list,
        seq,
        movement.benefit(),
        movement.householdCode(),
        movement.village().value(),
        movement.headName(),
        movement.category().name(),
        movement.kind().name(),
        movement.before().households(),
        movement.before().persons(),
        movement.before().money().fen(),
        movement.after().households(),
        movement.after().persons(),
        movement.after().money().fen(),
        movement.reason().name());
  }
}
