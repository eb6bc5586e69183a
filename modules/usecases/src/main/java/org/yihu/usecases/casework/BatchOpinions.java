package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.casework.TownshipOpinion;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.shared.Refusal;

/** 批量出意见: the township's opinion on many cases, each in a transaction of its own. */
public final class BatchOpinions {
  private final CaseDesk desk;

  public BatchOpinions(CaseDesk desk) {
    this.desk = desk;
  }

  /**
   * Keeps how a case is meant to be settled; nothing is decided.
   *
   * @throws Refusal if the person may neither give opinions nor decide
   */
  public void draft(Actor actor, DecisionDraft draft) {
    requireDesk(actor);
    desk.writing(
        registers -> {
          registers.caseSheets().save(draft, desk.stamp(actor));
          registers
              .audit()
              .append(
                  actor, "DECISION_DRAFTED", "case/" + draft.caseId(), "", draft.intent().name());
          return null;
        });
  }

  /** Takes a draft away. */
  public void discardDraft(Actor actor, UUID caseId) {
    requireDesk(actor);
    desk.writing(
        registers -> {
          registers.caseSheets().discardDecisionDraft(caseId);
          registers.audit().append(actor, "DECISION_DRAFT_DISCARDED", "case/" + caseId, "", "");
          return null;
        });
  }

  private static void requireDesk(Actor actor) {
    if (!actor.may(Permission.COUNTY_DECISION)) {
      actor.require(Permission.TOWNSHIP_OPINION);
    }
  }

  /**
   * Gives the opinion on each case as drafted.
   *
   * @return one fate for each draft, in order; what was refused is unchanged
   */
  public List<BatchFate> give(Actor actor, List<DecisionDraft> drafts, LocalDate on) {
    return BatchFate.each(drafts, DecisionDraft::caseId, draft -> give(actor, draft, on));
  }

  private CaseFile give(Actor actor, DecisionDraft draft, LocalDate on) {
    return desk.step(
        actor,
        draft.caseId(),
        on,
        file -> {
          file.record(new StepRecord.OpinionGiven(opinion(file, draft)));
          file.registers().caseSheets().discardDecisionDraft(draft.caseId());
        });
  }

  static TownshipOpinion opinion(OpenFile file, DecisionDraft draft) {
    return switch (draft.intent()) {
      case FOLLOW -> PublicationSteps.following(file.subject(), draft.reason());
      case REFUSE ->
          new TownshipOpinion(
              TownshipOpinion.Proposal.REFUSE, Category.NONE, draft.reason(), Optional.empty());
      case SEND_BACK -> throw Refusal.because("SEND_BACK_NOT_YET", file.subject().number());
    };
  }

  /**
   * 撤回 of opinions whose notice has not been posted.
   *
   * @param reason why, in words
   */
  public List<BatchFate> takeBack(Actor actor, List<UUID> cases, String reason, LocalDate on) {
    return BatchFate.each(
        cases,
        id -> id,
        id -> desk.step(actor, id, on, file -> file.record(new StepRecord.SentBack(reason))));
  }
}
