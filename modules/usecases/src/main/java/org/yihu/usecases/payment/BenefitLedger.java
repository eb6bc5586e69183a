package org.yihu.usecases.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yihu.domain.access.Actor;
import org.yihu.domain.payment.Adjustment;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Registers;

/**
 * 待遇台账: starts, changes, tapers, suspends and ends benefits inside the transaction of the use case
 * that decides it, which also checks the permission. A change that reaches into frozen months takes
 * effect with the first open month; what the frozen lists paid too little or too much becomes an
 * adjustment (补发、扣回). Every change goes into the audit trail.
 */
public final class BenefitLedger {
  private final Ids ids;

  public BenefitLedger(Ids ids) {
    this.ids = ids;
  }

  /** Starts what a decision granted; a household of two kinds of persons holds two benefits. */
  public List<Benefit> start(Registers registers, Actor actor, GrantedBenefit granted) {
    List<Benefit> started = new ArrayList<>();
    YearMonth start = granted.start();
    YearMonth listed = firstOpen(registers, start);
    for (GrantedBenefit.Part part : granted.parts()) {
      BenefitStep first =
          BenefitStep.of(listed, part.covered(), ChangeReason.GRANTED, granted.caseId());
      Benefit benefit =
          Benefit.decided(
              ids.next(), granted.household(), part.category(), start, first, part.reviewDue());
      started.add(benefit);
    }
    registers.benefits().addAll(started);
    for (Benefit benefit : started) {
      audit(registers, actor, "BENEFIT_STARTED", benefit, "");
      owe(registers, benefit, start, listed, ChangeReason.GRANTED, granted.caseId());
    }
    return started;
  }

  /**
   * 变更: other persons or another amount from a month on.
   *
   * @throws Refusal if the benefit is not in force then, tapers, or the reason does not fit
   */
  public Benefit change(
      Registers registers,
      Actor actor,
      UUID benefit,
      YearMonth from,
      List<CoveredPerson> covered,
      ChangeReason reason,
      String document) {
    YearMonth listed = firstOpen(registers, from);
    Benefit after =
        saved(
            registers,
            actor,
            "BENEFIT_CHANGED",
            benefit,
            b -> b.changed(listed, covered, reason, document));
    owe(registers, after, from, listed, reason, document);
    return after;
  }

  /**
   * 渐退: paid for some months more, then ended.
   *
   * @param period as decided; it moves to the first open month if its first is frozen
   */
  public Benefit taper(
      Registers registers,
      Actor actor,
      UUID benefit,
      TaperPeriod period,
      ChangeReason reason,
      String document) {
    TaperPeriod open = new TaperPeriod(firstOpen(registers, period.first()), period.months());
    return saved(
        registers, actor, "BENEFIT_TAPERED", benefit, b -> b.tapering(open, reason, document));
  }

  /** 暂停 from a month on; what frozen months paid is not taken back. */
  public Benefit suspend(
      Registers registers,
      Actor actor,
      UUID benefit,
      YearMonth from,
      ChangeReason reason,
      String document) {
    YearMonth listed = firstOpen(registers, from);
    return saved(
        registers, actor, "BENEFIT_SUSPENDED", benefit, b -> b.suspended(listed, reason, document));
  }

  /** 恢复 from a month on; the months of the suspension are not paid. */
  public Benefit resume(
      Registers registers, Actor actor, UUID benefit, YearMonth from, String document) {
    YearMonth listed = firstOpen(registers, from);
    return saved(registers, actor, "BENEFIT_RESUMED", benefit, b -> b.resumed(listed, document));
  }

  /**
   * 停发.
   *
   * @param from first month that must not be paid; frozen months since then are to be claimed back
   *     (追缴)
   */
  public Benefit end(
      Registers registers,
      Actor actor,
      UUID benefit,
      YearMonth from,
      ChangeReason reason,
      String document) {
    YearMonth listed = firstOpen(registers, from);
    Benefit after =
        saved(registers, actor, "BENEFIT_ENDED", benefit, b -> b.ended(listed, reason, document));
    owe(registers, after, from, listed, reason, document);
    return after;
  }

  /** 复核后的下次复核日. */
  public Benefit reviewed(Registers registers, Actor actor, UUID benefit, LocalDate nextReview) {
    return saved(registers, actor, "BENEFIT_REVIEWED", benefit, b -> b.reviewedUntil(nextReview));
  }

  private Benefit saved(
      Registers registers, Actor actor, String action, UUID id, UnaryOperator<Benefit> step) {
    Benefit before =
        registers.benefits().find(id).orElseThrow(() -> Refusal.because("BENEFIT_UNKNOWN", id));
    Benefit after = step.apply(before);
    registers.benefits().save(after);
    audit(registers, actor, action, after, told(before));
    return after;
  }

  private static YearMonth firstOpen(Registers registers, YearMonth wanted) {
    return registers
        .paymentLists()
        .lastFrozen()
        .map(m -> m.plusMonths(1))
        .filter(open -> open.isAfter(wanted))
        .orElse(wanted);
  }

  /**
   * Books what the frozen months from {@code first} up to {@code listed} paid too little or too
   * much.
   */
  private void owe(
      Registers registers,
      Benefit benefit,
      YearMonth first,
      YearMonth listed,
      ChangeReason reason,
      String document) {
    if (!first.isBefore(listed)) {
      return;
    }
    YearMonth last = listed.minusMonths(1);
    Map<YearMonth, Money> paid = registers.paymentLists().listed(benefit.id(), first, last);
    BenefitStep now = benefit.in(listed).orElseThrow();
    Money due = now.standing().isListed() ? now.amount().total() : Money.ZERO;
    Money open = Money.ZERO;
    for (YearMonth m = first; !m.isAfter(last); m = m.plusMonths(1)) {
      open = open.plus(due).minus(paid.getOrDefault(m, Money.ZERO));
    }
    if (open.isZero()) {
      return;
    }
    Adjustment adjustment =
        new Adjustment(
            ids.next(), benefit.id(), listed, first, last, open, Money.ZERO, reason, document);
    registers.benefits().addAdjustments(List.of(adjustment));
  }

  private static void audit(
      Registers registers, Actor actor, String action, Benefit benefit, String before) {
    registers.audit().append(actor, action, "benefit/" + benefit.id(), before, told(benefit));
  }

  private static String told(Benefit benefit) {
    BenefitStep last = benefit.steps().getLast();
    return String.join(
        " ",
        benefit.household().toString(),
        benefit.category().name(),
        last.from().toString(),
        last.standing().name(),
        String.valueOf(last.persons()),
        last.amount().total().toString(),
        last.reason().name(),
        last.document());
  }
}
