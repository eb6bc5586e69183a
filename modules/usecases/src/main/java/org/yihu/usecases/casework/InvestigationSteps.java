package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.casework.CommunityAppraisal;
import org.yihu.domain.casework.FinancialVerification;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.casework.NeighbourVisit;
import org.yihu.domain.casework.StepRecord;

/**
 * 调查环节: visits, neighbour visits, the cross-check and the appraisal. What a visit or a report found
 * goes into the household file as lines of that source. Every method refuses as {@link IntakeSteps}
 * does.
 */
public final class InvestigationSteps {
  private final CaseDesk desk;

  public InvestigationSteps(CaseDesk desk) {
    this.desk = desk;
  }

  /** 入户调查. */
  public CaseFile visit(
      Actor actor, UUID caseId, LocalDate on, HouseholdVisit visit, FoundLines found) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.record(new StepRecord.Visited(visit));
          found.addTo(file);
        });
  }

  /** 邻里访问. */
  public CaseFile askNeighbour(Actor actor, UUID caseId, LocalDate on, NeighbourVisit visit) {
    return desk.step(actor, caseId, on, file -> file.record(new StepRecord.NeighbourAsked(visit)));
  }

  /** 委托核对: starts the county's time. */
  public CaseFile requestVerification(Actor actor, UUID caseId, LocalDate on, String note) {
    return desk.step(
        actor, caseId, on, file -> file.record(new StepRecord.VerificationRequested(note)));
  }

  /** 核对报告. */
  public CaseFile reportVerification(
      Actor actor, UUID caseId, LocalDate on, FinancialVerification report, FoundLines found) {
    return desk.step(
        actor,
        caseId,
        on,
        file -> {
          file.record(new StepRecord.VerificationReported(report));
          found.addTo(file);
        });
  }

  /** 民主评议. */
  public CaseFile appraise(Actor actor, UUID caseId, LocalDate on, CommunityAppraisal appraisal) {
    return desk.step(actor, caseId, on, file -> file.record(new StepRecord.Appraised(appraisal)));
  }
}
