package org.yihu.usecases.casework;

import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.payment.ChangeReason;

/** The fields of hear, change, taper, review and terminate. */
final class AftercareRequests {
  private final AftercareSteps steps;
  private final IntakeSteps intake;

  AftercareRequests(CaseSteps steps) {
    this.steps = steps.aftercare();
    this.intake = steps.intake();
  }

  CaseFile hear(StepRequest r) {
    String person = r.input().text("person", r.applicantName());
    String opinion = r.input().need("opinion");
    String means = r.input().text("means");
    r.input().done();
    return steps.hear(r.actor(), r.caseId(), r.on(), person, opinion, means);
  }

  CaseFile change(StepRequest r) {
    Optional<YearMonth> from = r.input().month("from");
    ChangeReason reason =
        r.input().word("reason", ChangeReason.class).orElse(ChangeReason.REVIEWED);
    boolean consented = r.input().flag("consented", false);
    String note = r.input().text("note");
    r.input().done();
    return steps.change(r.actor(), r.caseId(), r.on(), from, reason, consented, note);
  }

  CaseFile taper(StepRequest r) {
    ChangeReason reason =
        r.input().word("reason", ChangeReason.class).orElse(ChangeReason.EMPLOYED);
    String note = r.input().need("note");
    r.input().done();
    return steps.taper(r.actor(), r.caseId(), r.on(), reason, note);
  }

  CaseFile review(StepRequest r) {
    Set<StepRecord.Reviewed.Method> methods = EnumSet.noneOf(StepRecord.Reviewed.Method.class);
    for (String word : r.input().needTexts("methods")) {
      try {
        methods.add(StepRecord.Reviewed.Method.valueOf(word.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        r.input()
            .fault(
                "STEP_FIELD_FORM",
                "methods",
                "methods",
                word,
                "visit, neighbour, letter, verification");
      }
    }
    String outcome = r.input().need("outcome");
    r.input().done();
    return steps.review(r.actor(), r.caseId(), r.on(), methods, outcome);
  }

  CaseFile terminate(StepRequest r) {
    Optional<YearMonth> from = r.input().month("from");
    String note = r.input().text("note");
    if (r.file().subject().state().isInForce()) {
      var reason = r.input().needWord("reason", ChangeReason.class);
      r.input().done();
      return steps.terminate(r.actor(), r.caseId(), r.on(), from, reason.orElseThrow(), note);
    }
    var ground = r.input().needWord("reason", StepRecord.ProcedureEnded.Ground.class);
    r.input().done();
    return intake.endProcedure(r.actor(), r.caseId(), r.on(), ground.orElseThrow(), note);
  }
}
