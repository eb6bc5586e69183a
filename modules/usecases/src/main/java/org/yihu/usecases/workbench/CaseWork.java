package org.yihu.usecases.workbench;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.CaseStep;
import org.yihu.domain.casework.CaseTransitions;
import org.yihu.domain.casework.Deadline;
import org.yihu.domain.casework.StepRecord;

/**
 * 案卷的下一步: what a case asks for next and by when. Periodic reviews are not among it: they follow
 * from the benefits.
 *
 * @param kind what is to be done
 * @param step the step that does it
 * @param limit the open time limit that ends first; empty if none runs
 * @param since the day of what set it waiting
 * @param number open points, objections or missing papers
 */
record CaseWork(
    WorkKind kind, CaseStep step, Optional<Deadline> limit, Optional<LocalDate> since, int number) {

  /**
   * @param deadlines of the case
   * @param noticeEnds last day of the village's notice that the case hangs on; empty if on none
   */
  static Optional<CaseWork> of(
      Case subject, List<Deadline> deadlines, Optional<LocalDate> noticeEnds, LocalDate today) {
    if (noticeEnds.isPresent() && isPosted(subject.state())) {
      return nearest(deadlines, d -> d.kind() == Deadline.Kind.TOTAL)
          .filter(d -> d.due().isBefore(noticeEnds.get()))
          .map(d -> work(WorkKind.EXTEND, CaseStep.EXTEND, Optional.of(d), subject));
    }
    Optional<Deadline> limit = nearest(deadlines, d -> d.kind() != Deadline.Kind.REVIEW);
    return switch (subject.state()) {
      case APPLIED -> next(WorkKind.ACCEPT, CaseStep.ACCEPT, limit, subject);
      case SUPPLEMENT_ASKED -> next(WorkKind.RECEIVE_PAPERS, CaseStep.ACCEPT, limit, subject);
      case ACCEPTED -> next(WorkKind.START_INVESTIGATION, CaseStep.VISIT, limit, subject);
      case INVESTIGATING -> Optional.of(investigation(subject, limit));
      case DETERMINED -> next(WorkKind.GIVE_OPINION, CaseStep.OPINION, limit, subject);
      case OPINION_GIVEN ->
          subject.awaitsDecision(today)
              ? next(WorkKind.DECIDE, CaseStep.GRANT, limit, subject)
              : next(WorkKind.POST_NOTICE, CaseStep.NOTICE, limit, subject);
      case NOTICE_POSTED -> next(WorkKind.END_NOTICE, CaseStep.NOTICE_END, limit, subject);
      case OBJECTED, TERMINATION_OBJECTED ->
          next(WorkKind.ANSWER_OBJECTION, CaseStep.APPRAISAL, limit, subject);
      case COUNTY_REVIEW -> next(WorkKind.DECIDE, CaseStep.GRANT, limit, subject);
      case TAPERING -> next(WorkKind.REVIEW_TAPER, CaseStep.REVIEW, limit, subject);
      case TERMINATION_POSTED -> next(WorkKind.END_SUPPORT, CaseStep.TERMINATE, limit, subject);
      case REFUSED -> next(WorkKind.SERVE_REFUSAL, CaseStep.SERVE, limit, subject);
      case UNOPENED, GRANTED, TERMINATED, PROCEDURE_ENDED -> Optional.empty();
    };
  }

  private static boolean isPosted(CaseState state) {
    return state == CaseState.NOTICE_POSTED || state == CaseState.TERMINATION_POSTED;
  }

  private static Optional<Deadline> nearest(List<Deadline> all, Predicate<Deadline> wanted) {
    return all.stream()
        .filter(d -> d.isOpen() && !d.paused())
        .filter(wanted)
        .min(Comparator.comparing(Deadline::due));
  }

  private static CaseWork investigation(Case subject, Optional<Deadline> limit) {
    boolean visited = subject.lastIndexOf(StepRecord.Visited.class) >= 0;
    boolean checked = subject.lastIndexOf(StepRecord.VerificationReported.class) >= 0;
    if (!visited) {
      return work(WorkKind.VISIT, CaseStep.VISIT, limit, subject);
    }
    return checked
        ? work(WorkKind.DETERMINE, CaseStep.DETERMINE, limit, subject)
        : work(WorkKind.RECORD_VERIFICATION, CaseStep.VERIFICATION, limit, subject);
  }

  private static Optional<CaseWork> next(
      WorkKind kind, CaseStep step, Optional<Deadline> limit, Case subject) {
    return Optional.of(work(kind, step, limit, subject));
  }

  private static CaseWork work(
      WorkKind kind, CaseStep step, Optional<Deadline> limit, Case subject) {
    return new CaseWork(kind, step, limit, Optional.of(waitsSince(subject)), number(kind, subject));
  }

  /** The day of the last step that moved the case on; signatures and filings do not. */
  private static LocalDate waitsSince(Case subject) {
    LocalDate since = subject.applicationDate();
    CaseState state = CaseState.UNOPENED;
    for (CaseEvent event : subject.events()) {
      CaseState after = CaseTransitions.after(state, event.step()).orElse(state);
      if (after != state) {
        since = event.on();
      }
      state = after;
    }
    return since;
  }

  private static int number(WorkKind kind, Case subject) {
    return switch (kind) {
      case RECEIVE_PAPERS ->
          subject.latest(StepRecord.SupplementAsked.class).map(s -> s.missing().size()).orElse(0);
      case GIVE_OPINION ->
          subject.latest(StepRecord.Determined.class).map(d -> d.openPoints().size()).orElse(0);
      case ANSWER_OBJECTION -> (int) subject.all(StepRecord.Objected.class).count();
      default -> 0;
    };
  }
}
