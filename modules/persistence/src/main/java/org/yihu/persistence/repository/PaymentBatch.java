package org.yihu.persistence.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
    PreparedBatch.write(
        connection,
        "INSERT INTO payment_line (list_id, seq, benefit_id, household_id, household_code,"
            + " village, settlement, head_name, category, wording, persons, amount_form, base,"
            + " add_on, care, total, adjustment, movement, taper_first, taper_months, bank,"
            + " holder, account_number, account_confirmed, in_force)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        frozen.lines(),
        (to, line) -> addLine(to, seq.incrementAndGet(), line));
    AtomicInteger moved = new AtomicInteger();
    PreparedBatch.write(
        connection,
        "INSERT INTO payment_movement (list_id, seq, benefit_id, household_code, village,"
            + " head_name, category, kind, households_before, persons_before, money_before,"
            + " households_after, persons_after, money_after, reason)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        frozen.balance().movements(),
        (to, movement) -> addMovement(to, moved.incrementAndGet(), movement));
  }

  private int addLine(PreparedStatement to, int seq, PaymentLine line) throws SQLException {
    MonthlyAmount amount = line.amount();
    to.setObject(1, list);
    to.setInt(2, seq);
    to.setObject(3, line.benefit());
    to.setObject(4, line.household());
    to.setString(5, line.householdCode());
    to.setString(6, line.village().value());
    to.setString(7, line.settlement().name());
    to.setString(8, line.headName());
    to.setString(9, line.category().name());
    to.setString(10, line.wording());
    to.setInt(11, line.persons());
    to.setString(12, amount.form().name());
    to.setLong(13, amount.base().fen());
    to.setLong(14, amount.addOn().fen());
    to.setLong(15, amount.care().fen());
    to.setLong(16, amount.total().fen());
    to.setLong(17, line.adjustment().fen());
    to.setString(18, line.movement().map(Movement.Kind::name).orElse(null));
    to.setString(19, line.taper().map(t -> t.first().toString()).orElse(null));
    to.setInt(20, line.taper().map(TaperPeriod::months).orElse(0));
    to.setString(21, line.account().map(BankAccount::bank).orElse(null));
    to.setString(22, line.account().map(BankAccount::holder).orElse(null));
    to.setString(23, line.account().map(BankAccount::number).orElse(null));
    to.setBoolean(24, line.account().filter(BankAccount::confirmed).isPresent());
    to.setBoolean(25, line.inForce());
    to.addBatch();
    return 1;
  }

  private int addMovement(PreparedStatement to, int seq, Movement movement) throws SQLException {
    to.setObject(1, list);
    to.setInt(2, seq);
    to.setObject(3, movement.benefit());
    to.setString(4, movement.householdCode());
    to.setString(5, movement.village().value());
    to.setString(6, movement.headName());
    to.setString(7, movement.category().name());
    to.setString(8, movement.kind().name());
    to.setLong(9, movement.before().households());
    to.setLong(10, movement.before().persons());
    to.setLong(11, movement.before().money().fen());
    to.setLong(12, movement.after().households());
    to.setLong(13, movement.after().persons());
    to.setLong(14, movement.after().money().fen());
    to.setString(15, movement.reason().name());
    to.addBatch();
    return 1;
  }
}
