package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.payment.BenefitLedger;

/**
 * 动态管理环节: hearing, change, taper, review and end of assistance in force. A reduction or an end is
 * refused until the person was heard (社会救助法第四十八条). Every method refuses as {@link IntakeSteps}
 * does.
 */
public final class AftercareSteps {
  private final CaseDesk desk;
  private final BenefitLedger ledger;

  public AftercareSteps(CaseDesk desk, BenefitLedger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  /** 听取意见. */
  public CaseFile hear(
      Actor actor, UUID caseId, LocalDate on, String person, String opinion, String means) {
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.Heard(person, opinion, means)));
  }

  /**
   * 调整 to what the newest determination finds; into another category only with consent.
   *
   * @param from first month it holds for; empty for the month after
   */
  public CaseFile change(
      Actor actor,
      UUID caseId,
      LocalDate on,
      Optional<YearMonth> from,
      ChangeReason reason,
      boolean consented,
      String note) {
    return desk.step(actor, caseId, on, file -> change(file, from, reason, consented, note));
  }

  void change(
      OpenFile file,
      Optional<YearMonth> from,
      ChangeReason reason,
      boolean consented,
      String note) {
    YearMonth month = from.orElse(YearMonth.from(file.on()).plusMonths(1));
    Category category = found(file.subject());
    BenefitsOfCase benefits = new BenefitsOfCase(file, ledger);
    Money monthly = benefits.monthly();
    file.record(new StepRecord.Changed(category, monthly, month.atDay(1), reason, consented, note));
    benefits.change(category, month, reason);
  }

  static Category found(Case subject) {
    return subject
        .latest(StepRecord.Determined.class)
        .map(StepRecord.Determined::category)
        .or(subject::category)
        .orElse(Category.NONE);
  }

  /** 渐退: for as long as the region's parameter says, from the month after. */
  public CaseFile taper(Actor actor, UUID caseId, LocalDate on, ChangeReason reason, String note) {
    return desk.step(actor, caseId, on, file -> taper(file, reason, note));
  }

  void taper(OpenFile file, ChangeReason reason, String note) {
    YearMonth first = YearMonth.from(file.on()).plusMonths(1);
    TaperPeriod period =
        new TaperPeriod(first, file.parameters(file.on()).term("deadline.taper").count());
    file.record(new StepRecord.Tapered(first.atDay(1), period.last().atEndOfMonth(), note));
    new BenefitsOfCase(file, ledger).taper(period, reason);
  }

  /** 定期核查 finished; the next one follows from category and household. */
  public CaseFile review(
      Actor actor,
      UUID caseId,
      LocalDate on,
      Set<StepRecord.Reviewed.Method> methods,
      String outcome) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          Optional<LocalDate> next =
              file.subject().category().flatMap(category -> ReviewDay.next(file, category));
          file.record(new StepRecord.Reviewed(methods, outcome, next));
          next.ifPresent(new BenefitsOfCase(file, ledger)::reviewed);
        });
  }

  /**
   * 终止救助.
   *
   * @param from first month without assistance; empty for the month after
   */
  public CaseFile terminate(
      Actor actor,
      UUID caseId,
      LocalDate on,
      Optional<YearMonth> from,
      ChangeReason reason,
      String note) {
    return desk.step(actor, caseId, on, file -> terminate(file, from, reason, note));
  }

  void terminate(OpenFile file, Optional<YearMonth> from, ChangeReason reason, String note) {
    YearMonth month = from.orElse(YearMonth.from(file.on()).plusMonths(1));
    file.record(new StepRecord.Terminated(reason, month.atDay(1), note));
    new BenefitsOfCase(file, ledger).end(month, reason);
  }
}
