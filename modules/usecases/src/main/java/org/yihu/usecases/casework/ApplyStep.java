package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.CaseStep;
import org.yihu.domain.casework.CaseTransitions;
import org.yihu.domain.casework.StepConditions;
import org.yihu.domain.shared.Refusal;

/**
 * 按名办理: takes a step by the word of the command line with the fields of a file; what the office
 * would fill in anyway (today's date, all adult members, the applicant) need not be given. The
 * fields of each step are listed in docs/case-steps.md.
 */
public final class ApplyStep {
  private final CaseDesk desk;
  private final IntakeRequests intake;
  private final InvestigationRequests investigation;
  private final DecisionRequests decision;
  private final AftercareRequests aftercare;

  public ApplyStep(CaseDesk desk, CaseSteps steps, MaterialChecklist checklist) {
    this.desk = desk;
    this.intake = new IntakeRequests(steps.intake(), checklist);
    this.investigation = new InvestigationRequests(desk, steps);
    this.decision = new DecisionRequests(steps);
    this.aftercare = new AftercareRequests(steps);
  }

  /**
   * Takes a step.
   *
   * @param caseKey identity or number of the case
   * @param word such as {@code visit}; see {@link CaseStep#word}
   * @param fields the step's fields, may be empty
   * @throws Refusal {@code CASE_STEP_UNKNOWN}, {@code CASE_NOT_FOUND}, {@code
   *     CASE_STEP_NOT_ALLOWED}, every field that is missing, of the wrong form or unknown, or every
   *     condition that does not hold
   */
  public CaseFile apply(Actor actor, String caseKey, String word, Map<String, Object> fields) {
    List<CaseStep> steps = CaseStep.ofWord(word);
    if (steps.isEmpty() || steps.contains(CaseStep.OPEN) || steps.contains(CaseStep.TAKE_OVER)) {
      throw Refusal.because("CASE_STEP_UNKNOWN", word);
    }
    CaseFile file = desk.show(actor, caseKey);
    // the state is told before the fields, for nobody fills in a step that cannot be taken
    if (steps.stream().noneMatch(s -> isPossible(file, s))) {
      throw new Refusal(
          Refusal.Kind.FINDINGS,
          List.of(StepConditions.notAllowed(file.subject().state(), steps.getFirst())));
    }
    StepInput input = StepInput.of(fields);
    LocalDate on = input.date("date", desk.today());
    StepRequest request = new StepRequest(actor, file, on, input);
    return switch (steps.getFirst()) {
      case SUPPLEMENT -> intake.supplement(request);
      case ACCEPT -> intake.accept(request);
      case AUTHORISE -> intake.authorise(request);
      case STAFF_RELATIVE -> intake.staffRelative(request);
      case EXTEND -> intake.extend(request);
      case VISIT -> investigation.visit(request);
      case NEIGHBOUR -> investigation.neighbour(request);
      case VERIFICATION -> investigation.verification(request);
      case DETERMINE -> investigation.determine(request);
      case APPRAISAL -> investigation.appraisal(request);
      case OPINION -> decision.opinion(request);
      case SEND_BACK -> decision.sendBack(request);
      case NOTICE, NOTICE_END -> decision.notice(request);
      case OBJECTION -> decision.objection(request);
      case COUNTY_CHECK -> decision.countyCheck(request);
      case GRANT, REFUSE -> decision.decide(request);
      case SERVE -> decision.serve(request);
      case HEAR -> aftercare.hear(request);
      case CHANGE -> aftercare.change(request);
      case TAPER -> aftercare.taper(request);
      case REVIEW -> aftercare.review(request);
      case END_PROCEDURE, TERMINATE -> aftercare.terminate(request);
      case OPEN, TAKE_OVER, SAMPLE -> throw Refusal.because("CASE_STEP_UNKNOWN", word);
    };
  }

  /** A notice whose period is over ends by itself, so the steps after it count as possible. */
  private static boolean isPossible(CaseFile file, CaseStep step) {
    var state = file.subject().state();
    return CaseTransitions.after(state, step).isPresent()
        || CaseTransitions.after(state, CaseStep.NOTICE_END)
            .flatMap(after -> CaseTransitions.after(after, step))
            .isPresent();
  }
}
