package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.Authorisation;
import org.yihu.domain.casework.ExtensionReason;
import org.yihu.domain.casework.StaffRelativeFiling;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/**
 * 受理环节: supplements, acceptance, authorisation, staff relatives, adjusted time limits and the end
 * of a procedure. Every method refuses with {@code CASE_NOT_FOUND}, {@code CASE_STEP_NOT_ALLOWED}
 * or all conditions that do not hold.
 */
public final class IntakeSteps {
  private final CaseDesk desk;
  private final MaterialChecklist checklist;

  public IntakeSteps(CaseDesk desk, MaterialChecklist checklist) {
    this.desk = desk;
    this.checklist = checklist;
  }

  /**
   * 一次性补正告知: asks once for everything that is missing.
   *
   * @param missing codes of the checklist or free words
   * @throws Refusal {@code MATERIAL_NOT_TO_BE_ASKED} for each paper that the office must obtain
   *     itself (社会救助法第六十二条)
   */
  public CaseFile askSupplement(
      Actor actor, UUID caseId, LocalDate on, List<String> missing, LocalDate dueBy) {
    List<Reason> forbidden =
        missing.stream()
            .filter(checklist::mustNotBeAsked)
            .map(code -> Reason.at("MATERIAL_NOT_TO_BE_ASKED", "missing", checklist.nameOf(code)))
            .toList();
    Refusal.unlessEmpty(forbidden);
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.SupplementAsked(missing, dueBy)));
  }

  /**
   * 受理, with the staff relatives that were found on checking.
   *
   * @param materials codes of the papers received
   */
  public CaseFile accept(
      Actor actor,
      UUID caseId,
      LocalDate on,
      List<String> materials,
      List<StaffRelativeFiling> relatives) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.record(new StepRecord.Accepted(materials));
          relatives.forEach(r -> file.record(new StepRecord.StaffRelativeFiled(r)));
        });
  }

  /** 核对授权 of members, and consents of obligors. */
  public CaseFile authorise(
      Actor actor, UUID caseId, LocalDate on, List<Authorisation> authorisations) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> authorisations.forEach(a -> file.record(new StepRecord.Authorised(a))));
  }

  /** 近亲属备案 after acceptance. */
  public CaseFile fileStaffRelative(
      Actor actor, UUID caseId, LocalDate on, StaffRelativeFiling filing) {
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.StaffRelativeFiled(filing)));
  }

  /** 期限延长、中止、恢复. */
  public CaseFile adjustDeadline(
      Actor actor,
      UUID caseId,
      LocalDate on,
      StepRecord.DeadlineAdjusted.Kind kind,
      ExtensionReason reason,
      String note) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> file.record(new StepRecord.DeadlineAdjusted(kind, reason, note)));
  }

  /** 终止审核 before a decision. */
  public CaseFile endProcedure(
      Actor actor,
      UUID caseId,
      LocalDate on,
      StepRecord.ProcedureEnded.Ground ground,
      String note) {
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.ProcedureEnded(ground, note)));
  }
}
