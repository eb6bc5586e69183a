package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 办理条件: everything that must hold before a step is recorded; all that does not is named at once.
 */
public final class StepConditions {
  private StepConditions() {}

  /**
   * Checks a step that happens on a day.
   *
   * @throws Refusal with {@code CASE_STEP_NOT_ALLOWED}, or with every condition that does not hold
   */
  public static void require(Case before, StepRecord next, LocalDate on, Circumstances now) {
    Refusal.unlessEmpty(unmet(before, next, on, now));
  }

  /** The conditions of a step that do not hold, none if it may be taken. */
  public static List<Reason> unmet(Case before, StepRecord next, LocalDate on, Circumstances now) {
    CaseState state = before.state();
    if (CaseTransitions.after(state, next.step()).isEmpty()) {
      return List.of(notAllowed(state, next.step()));
    }
    List<Reason> unmet = new ArrayList<>(days(before, on, now));
    unmet.addAll(conditions(before, next, on, now));
    return List.copyOf(unmet);
  }

  /** Why a step cannot be taken in a state, with the words of those that can. */
  public static Reason notAllowed(CaseState state, CaseStep step) {
    String allowed =
        CaseTransitions.allowedIn(state).stream()
            .map(CaseStep::word)
            .distinct()
            .collect(Collectors.joining(", "));
    return Reason.of(
        "CASE_STEP_NOT_ALLOWED", step.word(), state, allowed.isEmpty() ? "-" : allowed);
  }

  private static List<Reason> days(Case before, LocalDate on, Circumstances now) {
    List<Reason> unmet = new ArrayList<>();
    if (on.isAfter(now.today())) {
      unmet.add(Reason.at("STEP_IN_FUTURE", "date", on, now.today()));
    }
    if (on.isBefore(before.applicationDate())) {
      unmet.add(Reason.at("STEP_BEFORE_APPLICATION", "date", on, before.applicationDate()));
    }
    return unmet;
  }

  private static List<Reason> conditions(
      Case before, StepRecord next, LocalDate on, Circumstances now) {
    return switch (next) {
      case StepRecord.SupplementAsked s -> IntakeConditions.of(s, on);
      case StepRecord.Authorised a -> IntakeConditions.of(a, now);
      case StepRecord.StaffRelativeFiled f -> IntakeConditions.of(f, now);
      case StepRecord.DeadlineAdjusted d -> IntakeConditions.of(before, d);
      case StepRecord.Visited v -> InvestigationConditions.ofVisit(before, v.visit(), now);
      case StepRecord.CountyChecked c -> InvestigationConditions.ofVisit(before, c.visit(), now);
      case StepRecord.NeighbourAsked n -> InvestigationConditions.of(before, n.visit(), now);
      case StepRecord.VerificationRequested v ->
          InvestigationConditions.authorised(before, on, now);
      case StepRecord.VerificationReported v -> InvestigationConditions.of(before, v, on, now);
      case StepRecord.OpinionGiven o -> OpinionConditions.of(before, o.opinion(), now);
      case StepRecord.SentBack s -> OpinionConditions.of(s);
      case StepRecord.NoticePosted n -> NoticeConditions.of(before, n.notice(), now);
      case StepRecord.NoticeEnded n -> NoticeConditions.over(before, on);
      case StepRecord.Objected o -> NoticeConditions.of(before, o, on);
      case StepRecord.Appraised a -> AppraisalConditions.of(before, a.appraisal(), now);
      case StepRecord.Granted g -> DecisionConditions.of(before, g, on, now);
      case StepRecord.Refused r -> DecisionConditions.of(before, r, on);
      case StepRecord.Heard h -> AftercareConditions.of(h);
      case StepRecord.Changed c -> AftercareConditions.of(before, c, on, now);
      case StepRecord.Tapered t -> AftercareConditions.of(before, t);
      case StepRecord.Reviewed r -> AftercareConditions.of(r);
      case StepRecord.Terminated t -> AftercareConditions.of(before, t, on);
      case StepRecord.ProcedureEnded e -> IntakeConditions.of(e);
      case StepRecord.Opened o -> List.of();
      case StepRecord.TakenOver t -> List.of();
      case StepRecord.Accepted a -> List.of();
      case StepRecord.Determined d -> List.of();
      case StepRecord.SampleDrawn s -> List.of();
      case StepRecord.Served s -> AftercareConditions.of(before, s, on);
    };
  }
}
