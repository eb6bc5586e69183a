package org.yihu.usecases.casework;

import org.yihu.domain.casework.CommunityAppraisal;
import org.yihu.domain.casework.FinancialVerification;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.casework.NeighbourVisit;
import org.yihu.domain.finances.LineSource;

/** The fields of visit, neighbour, verification, determine and appraisal. */
final class InvestigationRequests {
  private final CaseDesk desk;
  private final InvestigationSteps steps;
  private final DetermineCase determination;

  InvestigationRequests(CaseDesk desk, CaseSteps steps) {
    this.desk = desk;
    this.steps = steps.investigation();
    this.determination = steps.determination();
  }

  CaseFile visit(StepRequest r) {
    HouseholdVisit visit = r.visit();
    FoundLines found = new FoundLinesInput(r, LineSource.VISIT, desk.ids()).read();
    r.input().done();
    return steps.visit(r.actor(), r.caseId(), r.on(), visit, found);
  }

  CaseFile neighbour(StepRequest r) {
    NeighbourVisit visit =
        new NeighbourVisit(
            r.input().needTexts("visitors"),
            r.input().need("neighbour"),
            r.input().need("findings"));
    r.input().done();
    return steps.askNeighbour(r.actor(), r.caseId(), r.on(), visit);
  }

  CaseFile verification(StepRequest r) {
    if (r.input().flag("requested", false)) {
      String note = r.input().text("note");
      r.input().done();
      return steps.requestVerification(r.actor(), r.caseId(), r.on(), note);
    }
    FinancialVerification report =
        new FinancialVerification(
            r.input().text("number"),
            r.input().date("reportedOn", r.on()),
            r.input().flag("consistent", true),
            r.input().text("findings"));
    FoundLines found = new FoundLinesInput(r, LineSource.VERIFICATION, desk.ids()).read();
    r.input().done();
    return steps.reportVerification(r.actor(), r.caseId(), r.on(), report, found);
  }

  CaseFile determine(StepRequest r) {
    r.input().done();
    return determination.determine(r.actor(), r.caseId(), r.on());
  }

  CaseFile appraisal(StepRequest r) {
    StepInput input = r.input();
    CommunityAppraisal appraisal =
        new CommunityAppraisal(
            input.need("chair"),
            input.needCount("participants"),
            input.needCount("representatives"),
            input.needCount("agreed"),
            input.needCount("disagreed"),
            input.texts("recused"),
            input.texts("attendees"),
            input.need("conclusion"));
    input.done();
    return steps.appraise(r.actor(), r.caseId(), r.on(), appraisal);
  }
}
