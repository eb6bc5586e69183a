package org.yihu.usecases.casework;

import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.HouseholdVisit;
import org.yihu.domain.casework.OtherHardship;
import org.yihu.domain.casework.TownshipOpinion;

/** The fields of opinion, notice, objection, county-check, decide and serve. */
final class DecisionRequests {
  /** 决定. */
  private enum Outcome {
    GRANT,
    REFUSE
  }

  private final PublicationSteps publication;
  private final DecisionSteps decision;

  DecisionRequests(CaseSteps steps) {
    this.publication = steps.publication();
    this.decision = steps.decision();
  }

  CaseFile opinion(StepRequest r) {
    StepInput input = r.input();
    var proposal = input.word("proposal", TownshipOpinion.Proposal.class);
    String reason = input.text("reason");
    Optional<OtherHardship> hardship =
        input
            .inside("hardship")
            .map(at -> new OtherHardship(at.text("reason"), at.text("document")));
    input.done();
    if (proposal.isEmpty()) {
      return publication.giveOpinion(r.actor(), r.caseId(), r.on(), reason);
    }
    Category category =
        switch (proposal.get()) {
          case GRANT -> r.file().subject().category().orElse(Category.NONE);
          case REFUSE -> Category.NONE;
          case REGISTER_HARDSHIP -> Category.OTHER_HARDSHIP;
        };
    return publication.giveOpinion(
        r.actor(),
        r.caseId(),
        r.on(),
        new TownshipOpinion(proposal.get(), category, reason, hardship));
  }

  CaseFile sendBack(StepRequest r) {
    String reason = r.input().need("reason");
    r.input().done();
    return publication.sendBack(r.actor(), r.caseId(), r.on(), reason);
  }

  /** Posts the notice; said again while it hangs, it takes it down. */
  CaseFile notice(StepRequest r) {
    String place = r.input().text("place");
    r.input().done();
    return r.file().subject().state() == CaseState.NOTICE_POSTED
        ? publication.endNotice(r.actor(), r.caseId(), r.on())
        : publication.postNotice(r.actor(), r.caseId(), r.on(), place);
  }

  CaseFile objection(StepRequest r) {
    String by = r.input().text("by");
    String content = r.input().need("content");
    r.input().done();
    return publication.object(r.actor(), r.caseId(), r.on(), by, content);
  }

  CaseFile countyCheck(StepRequest r) {
    HouseholdVisit visit = r.visit();
    r.input().done();
    return decision.countyCheck(r.actor(), r.caseId(), r.on(), visit);
  }

  CaseFile decide(StepRequest r) {
    Optional<Outcome> outcome = r.input().word("outcome", Outcome.class);
    List<String> reasons = r.input().texts("reasons");
    r.input().done();
    if (outcome.isEmpty()) {
      return decision.decide(r.actor(), r.caseId(), r.on());
    }
    return switch (outcome.get()) {
      case GRANT -> decision.grant(r.actor(), r.caseId(), r.on());
      case REFUSE -> decision.refuse(r.actor(), r.caseId(), r.on(), reasons);
    };
  }

  CaseFile serve(StepRequest r) {
    String recipient = r.input().text("recipient", r.applicantName());
    String means = r.input().text("means");
    r.input().done();
    return decision.serve(r.actor(), r.caseId(), r.on(), recipient, means);
  }
}
