package org.yihu.domain.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.household.ChangeStamp;

/**
 * 表单库: visit forms, hearings and drafts of decisions that belong to cases. At most one of a kind is
 * a draft; a completed one is never altered.
 */
public interface CaseSheets {
  Optional<VisitSheet> visitDraft(UUID caseId);

  /** The completed visit forms, the newest first. */
  List<VisitSheet> visits(UUID caseId);

  Optional<Hearing> hearingDraft(UUID caseId);

  /** The completed hearings, the newest first. */
  List<Hearing> hearings(UUID caseId);

  Optional<DecisionDraft> decisionDraft(UUID caseId);

  /** Every draft of a decision. */
  List<DecisionDraft> decisionDrafts();

  /** Cases with a draft of a visit form. */
  List<UUID> casesBeingKeyed();

  /**
   * Cases in force where a hearing was begun, or that were determined anew, since the assistance
   * took its present form.
   */
  List<UUID> casesToSettle();

  /** Refused cases whose letter is not served. */
  List<UUID> casesToServe();

  /**
   * Stores a visit form.
   *
   * @param completedOn empty for a draft
   */
  void save(VisitSheet sheet, Optional<LocalDate> completedOn, ChangeStamp stamp);

  /** As for a visit form. */
  void save(Hearing hearing, Optional<LocalDate> completedOn, ChangeStamp stamp);

  /** Stores a draft of a decision in place of the one before. */
  void save(DecisionDraft draft, ChangeStamp stamp);

  void discardVisitDraft(UUID caseId);

  void discardHearingDraft(UUID caseId);

  void discardDecisionDraft(UUID caseId);
}
