package org.yihu.usecases.casework;

import java.time.LocalDate;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.household.Household;
import org.yihu.domain.shared.Refusal;

/**
 * 案卷事实: the facts on which a case would be determined now. Before the decision they are of the day
 * of application, afterwards of the day of the review.
 */
public final class CaseFacts {
  private CaseFacts() {}

  /**
   * The facts of a case as its household file stands.
   *
   * @param on day of the review; before the decision it does not matter
   * @throws Refusal as {@link FactsAssembler#assemble}
   */
  public static Facts of(Case subject, Household household, LocalDate on) {
    LocalDate day = subject.state().isInForce() ? on : subject.applicationDate();
    return FactsAssembler.assemble(subject, day, household, isVerified(subject));
  }

  /** Whether the file changed in what a determination rests on. */
  public static boolean isStale(Case subject, Household household, DeterminationRecord record) {
    Facts then = record.facts();
    try {
      return record.isStaleAgainst(
          FactsAssembler.assemble(
              subject, then.applicationDate(), household, then.verificationComplete()));
    } catch (Refusal incomplete) {
      return true;
    }
  }

  /**
   * Before the decision any report counts; afterwards only one that is newer than what was last
   * settled.
   */
  private static boolean isVerified(Case subject) {
    int reported = subject.lastIndexOf(StepRecord.VerificationReported.class);
    int settled =
        Math.max(
            Math.max(
                subject.lastIndexOf(StepRecord.Granted.class),
                subject.lastIndexOf(StepRecord.TakenOver.class)),
            subject.lastIndexOf(StepRecord.Changed.class));
    return reported > settled;
  }
}
