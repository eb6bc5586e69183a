package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.casework.TownshipOpinion;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.payment.BenefitLedger;

/**
 * 确认环节: the county's own visit, the decision and its service. A grant starts the benefits of the
 * month after (57号第二十一条). Every method refuses as {@link IntakeSteps} does.
 */
public final class DecisionSteps {
  private final CaseDesk desk;
  private final BenefitLedger ledger;

  public DecisionSteps(CaseDesk desk, BenefitLedger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  /** 县级入户核查. */
  public CaseFile countyCheck(Actor actor, UUID caseId, LocalDate on, HouseholdVisit visit) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.requireNoticeOver();
          file.record(new StepRecord.CountyChecked(visit));
        });
  }

  /** Decides as the township proposes. */
  public CaseFile decide(Actor actor, UUID caseId, LocalDate on) {
    return desk.step(actor, caseId, on, this::decide);
  }

  void decide(OpenFile file) {
    file.requireNoticeOver();
    if (proposal(file.subject()) == TownshipOpinion.Proposal.REFUSE) {
      file.record(new StepRecord.Refused(reasons(file)));
    } else {
      grant(file);
    }
  }

  /** 确认. */
  public CaseFile grant(Actor actor, UUID caseId, LocalDate on) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.requireNoticeOver();
          grant(file);
        });
  }

  /**
   * 不予确认.
   *
   * @param reasons in words; if empty, the criteria that fail
   */
  public CaseFile refuse(Actor actor, UUID caseId, LocalDate on, List<String> reasons) {
    return desk.step(actor, caseId, on, file -> refuse(file, reasons));
  }

  void refuse(OpenFile file, List<String> reasons) {
    file.requireNoticeOver();
    file.record(new StepRecord.Refused(reasons.isEmpty() ? reasons(file) : reasons));
  }

  /** 送达 of the letter. */
  public CaseFile serve(Actor actor, UUID caseId, LocalDate on, String recipient, String means) {
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.Served(recipient, means)));
  }

  private void grant(OpenFile file) {
    Case subject = file.subject();
    Optional<TownshipOpinion> opinion =
        subject.latest(StepRecord.OpinionGiven.class).map(StepRecord.OpinionGiven::opinion);
    boolean hardship = proposal(subject) == TownshipOpinion.Proposal.REGISTER_HARDSHIP;
    Category category =
        hardship
            ? Category.OTHER_HARDSHIP
            : opinion.map(TownshipOpinion::category).orElse(Category.NONE);
    BenefitsOfCase benefits = new BenefitsOfCase(file, ledger);
    Money monthly = hardship ? Money.ZERO : benefits.monthly();
    Optional<LocalDate> nextReview = ReviewDay.next(file, category);
    file.record(
        new StepRecord.Granted(
            category,
            monthly,
            YearMonth.from(file.on()).plusMonths(1).atDay(1),
            nextReview,
            opinion.flatMap(TownshipOpinion::hardship)));
    benefits.start(category, nextReview);
  }

  static TownshipOpinion.Proposal proposal(Case subject) {
    return subject
        .latest(StepRecord.OpinionGiven.class)
        .map(o -> o.opinion().proposal())
        .orElse(TownshipOpinion.Proposal.GRANT);
  }

  /**
   * The categories that fail, each with the ids of its failed criteria; the letter puts them into
   * words.
   */
  static List<String> reasons(OpenFile file) {
    return file.determination().stream()
        .flatMap(d -> d.result().refused().stream())
        .map(r -> r.category() + ": " + String.join(", ", r.failed()))
        .toList();
  }
}
