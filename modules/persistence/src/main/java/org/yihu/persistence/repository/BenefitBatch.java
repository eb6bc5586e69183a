package org.yihu.persistence.repository;

import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
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
    each(
        benefits,
        "benefit",
        "id, household_id, category, wording, start_month, origin_kind, origin_reference,"
            + " review_due, version",
        (b, rows) ->
            rows.add(
                b.id(),
                b.household(),
                b.category().name(),
                b.wording(),
                b.start().toString(),
                b.origin().kind().name(),
                b.origin().reference(),
                b.reviewDue().orElse(null),
                b.version()));
    insertSteps(benefits);
  }

  void insertSteps(Collection<Benefit> benefits) {
    each(
        benefits,
        "benefit_step",
        "benefit_id, from_month, until_month, standing, persons, amount_form, base, add_on, care,"
            + " total, reason, document, taper_months",
        BenefitBatch::addSteps);
    each(
        benefits,
        "covered_person",
        "benefit_id, from_month, seq, person_id, base, add_on, care",
        BenefitBatch::addCovered);
  }

  private void each(
      Collection<Benefit> benefits,
      String table,
      String columns,
      BiConsumer<Benefit, RowBatch> rows) {
    RowBatch.write(connection, table, columns, benefits, rows);
  }

  private static void addSteps(Benefit benefit, RowBatch rows) {
    List<BenefitStep> steps = benefit.steps();
    for (int i = 0; i < steps.size(); i++) {
      BenefitStep step = steps.get(i);
      MonthlyAmount amount = step.amount();
      boolean last = i == steps.size() - 1;
      rows.add(
          benefit.id(),
          step.from().toString(),
          last ? OPEN_END : steps.get(i + 1).from().toString(),
          step.standing().name(),
          step.persons(),
          amount.form().name(),
          amount.base().fen(),
          amount.addOn().fen(),
          amount.care().fen(),
          amount.total().fen(),
          step.reason().name(),
          step.document(),
          step.taperMonths());
    }
  }

  private static void addCovered(Benefit benefit, RowBatch rows) {
    for (BenefitStep step : benefit.steps()) {
      int seq = 0;
      for (CoveredPerson person : step.covered()) {
        rows.add(
            benefit.id(),
            step.from().toString(),
            ++seq,
            person.person(),
            person.base().fen(),
            person.addOn().fen(),
            person.care().fen());
      }
    }
  }
}
