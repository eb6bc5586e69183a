package org.yihu.persistence.repository;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.MonthlyAmount;

/** Writes benefits in prepared batches: an import brings thousands. */
final class BenefitBatch {
  private static final String OPEN_END = "9999-12";

  private final Connection connection;

  BenefitBatch(Connection connection) {
    this.connection = connection;
  }

  void insert(Collection<Benefit> benefits) {
    PreparedBatch.write(
        connection,
        "INSERT INTO benefit (id, household_id, category, wording, start_month, origin_kind,"
            + " origin_reference, review_due, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        benefits,
        (to, b) -> {
          to.setObject(1, b.id());
          to.setObject(2, b.household());
          to.setString(3, b.category().name());
          to.setString(4, b.wording());
          to.setString(5, b.start().toString());
          to.setString(6, b.origin().kind().name());
          to.setString(7, b.origin().reference());
          to.setObject(8, b.reviewDue().orElse(null), Types.DATE);
          to.setInt(9, b.version());
          to.addBatch();
          return 1;
        });
    insertSteps(benefits);
  }

  void insertSteps(Collection<Benefit> benefits) {
    PreparedBatch.write(
        connection,
        "INSERT INTO benefit_step (benefit_id, from_month, until_month, standing, persons,"
            + " amount_form, base, add_on, care, total, reason, document, taper_months)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        benefits,
        BenefitBatch::addSteps);
    PreparedBatch.write(
        connection,
        "INSERT INTO covered_person (benefit_id, from_month, seq, person_id, base, add_on, care)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        benefits,
        BenefitBatch::addCovered);
  }

  private static int addSteps(PreparedStatement to, Benefit benefit) throws SQLException {
    List<BenefitStep> steps = benefit.steps();
    for (int i = 0; i < steps.size(); i++) {
      BenefitStep step = steps.get(i);
      MonthlyAmount amount = step.amount();
      boolean last = i == steps.size() - 1;
      to.setObject(1, benefit.id());
      to.setString(2, step.from().toString());
      to.setString(3, last ? OPEN_END : steps.get(i + 1).from().toString());
      to.setString(4, step.standing().name());
      to.setInt(5, step.persons());
      to.setString(6, amount.form().name());
      to.setLong(7, amount.base().fen());
      to.setLong(8, amount.addOn().fen());
      to.setLong(9, amount.care().fen());
      to.setLong(10, amount.total().fen());
      to.setString(11, step.reason().name());
      to.setString(12, step.document());
      to.setInt(13, step.taperMonths());
      to.addBatch();
    }
    return steps.size();
  }

  private static int addCovered(PreparedStatement to, Benefit benefit) throws SQLException {
    int added = 0;
    for (BenefitStep step : benefit.steps()) {
      int seq = 0;
      for (CoveredPerson person : step.covered()) {
        to.setObject(1, benefit.id());
        to.setString(2, step.from().toString());
        to.setInt(3, ++seq);
        to.setObject(4, person.person());
        to.setLong(5, person.base().fen());
        to.setLong(6, person.addOn().fen());
        to.setLong(7, person.care().fen());
        to.addBatch();
        added++;
      }
    }
    return added;
  }
}
