package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.investigation.DecisionDraft;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.shared.Refusal;

/**
 * 批量确认: the decision on many cases, each in a transaction of its own: new applications as the
 * township proposes or against it, and assistance in force as its hearing ended.
 */
public final class BatchDecisions {
  private final CaseDesk desk;
  private final DecisionSteps decisions;
  private final AftercareSteps aftercare;

  public BatchDecisions(CaseDesk desk, CaseSteps steps) {
    this.desk = desk;
    this.decisions = steps.decision();
    this.aftercare = steps.aftercare();
  }

  /**
   * Decides each case as drafted.
   *
   * @return one fate for each draft, in order; what was refused is unchanged
   */
  public List<BatchFate> decide(Actor actor, List<DecisionDraft> drafts, LocalDate on) {
    return BatchFate.each(drafts, DecisionDraft::caseId, draft -> decide(actor, draft, on));
  }

  private CaseFile decide(Actor actor, DecisionDraft draft, LocalDate on) {
    return desk.step(
        actor,
        draft.caseId(),
        on,
        file -> {
          take(file, draft);
          file.registers().caseSheets().discardDecisionDraft(draft.caseId());
        });
  }

  private void take(OpenFile file, DecisionDraft draft) {
    if (file.subject().state().isInForce()) {
      settle(file);
      return;
    }
    switch (draft.intent()) {
      case FOLLOW -> decisions.decide(file);
      case REFUSE ->
          decisions.refuse(file, draft.reason().isBlank() ? List.of() : List.of(draft.reason()));
      case SEND_BACK -> {
        file.endNoticeIfOver();
        file.record(new StepRecord.SentBack(draft.reason()));
      }
    }
  }

  /** What the newest hearing ended with. */
  private void settle(OpenFile file) {
    Hearing.Answer answer =
        new InForce(file)
            .hearing()
            .map(Hearing::answer)
            .orElseThrow(() -> Refusal.because("HEARING_MISSING"));
    switch (answer.outcome().orElseThrow()) {
      case STOP -> aftercare.terminate(file, Optional.empty(), answer.cause(), answer.reason());
      case REDUCE ->
          aftercare.change(
              file, Optional.empty(), answer.cause(), answer.consented(), answer.reason());
      case TAPER -> aftercare.taper(file, answer.cause(), answer.reason());
      case UNCHANGED -> throw Refusal.because("HEARING_LEFT_UNCHANGED", file.subject().number());
    }
  }
}
