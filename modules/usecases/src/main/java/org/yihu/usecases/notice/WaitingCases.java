package org.yihu.usecases.notice;

import java.util.Optional;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.casework.TownshipOpinion;
import org.yihu.domain.household.Household;
import org.yihu.usecases.casework.CaseFacts;
import org.yihu.usecases.notice.NoticeCandidate.Cause;
import org.yihu.usecases.notice.NoticeCandidate.Waiting;
import org.yihu.usecases.port.Registers;

/** Why a case is not ready for the notice of its village. */
final class WaitingCases {
  static final CaseState[] BEFORE_NOTICE = {
    CaseState.APPLIED,
    CaseState.SUPPLEMENT_ASKED,
    CaseState.ACCEPTED,
    CaseState.INVESTIGATING,
    CaseState.DETERMINED,
    CaseState.OPINION_GIVEN,
    CaseState.OBJECTED
  };

  private final Registers registers;

  WaitingCases(Registers registers) {
    this.registers = registers;
  }

  /** Empty if it is ready, or if it is not for a notice at all. */
  Optional<Waiting> of(Case subject, Household household) {
    return switch (subject.state()) {
      case APPLIED -> because(Cause.NOT_ACCEPTED);
      case SUPPLEMENT_ASKED -> because(Cause.SUPPLEMENT);
      case ACCEPTED, INVESTIGATING -> because(investigation(subject));
      case DETERMINED -> determined(subject, household);
      case OPINION_GIVEN -> opinion(subject, household);
      case OBJECTED -> because(Cause.OBJECTION);
      default -> Optional.empty();
    };
  }

  private static Optional<Waiting> because(Cause cause) {
    return Optional.of(new Waiting(cause, 0));
  }

  private static Cause investigation(Case subject) {
    if (subject.lastIndexOf(StepRecord.Visited.class) < 0) {
      return Cause.VISIT_MISSING;
    }
    return subject.lastIndexOf(StepRecord.VerificationReported.class) < 0
        ? Cause.VERIFICATION_MISSING
        : Cause.NOT_DETERMINED;
  }

  private Optional<Waiting> determined(Case subject, Household household) {
    int open = subject.latest(StepRecord.Determined.class).orElseThrow().openKinds();
    if (isStale(subject, household)) {
      return because(Cause.STALE);
    }
    return open > 0
        ? Optional.of(new Waiting(Cause.OPEN_POINTS, open))
        : because(Cause.OPINION_MISSING);
  }

  private Optional<Waiting> opinion(Case subject, Household household) {
    boolean granting =
        subject
            .latest(StepRecord.OpinionGiven.class)
            .filter(o -> o.opinion().proposal() == TownshipOpinion.Proposal.GRANT)
            .isPresent();
    return granting && isStale(subject, household) ? because(Cause.STALE) : Optional.empty();
  }

  private boolean isStale(Case subject, Household household) {
    return subject
        .latest(StepRecord.Determined.class)
        .flatMap(d -> registers.cases().determination(d.determinationId()))
        .filter(record -> CaseFacts.isStale(subject, household, record))
        .isPresent();
  }
}
