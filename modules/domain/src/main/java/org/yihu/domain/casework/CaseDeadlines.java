package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.calendar.TermEnd;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.policy.PolicyEntry;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Reason;

/**
 * 期限计算: every time limit that a case has set running, from the parameters of its day of
 * application.
 */
public final class CaseDeadlines {
  private final Case subject;
  private final PolicyScope parameters;
  private final WorkingCalendar calendar;
  private final LocalDate today;
  private final List<Deadline> found = new ArrayList<>();

  private CaseDeadlines(
      Case subject, PolicyScope parameters, WorkingCalendar calendar, LocalDate today) {
    this.subject = subject;
    this.parameters = parameters;
    this.calendar = calendar;
    this.today = today;
  }

  /**
   * The time limits of a case by due day.
   *
   * @throws org.yihu.domain.shared.Refusal of kind PARAMETER_MISSING if the length of one is not
   *     known
   */
  public static List<Deadline> of(
      Case subject, PolicyScope parameters, WorkingCalendar calendar, LocalDate today) {
    CaseDeadlines deadlines = new CaseDeadlines(subject, parameters, calendar, today);
    deadlines.township();
    deadlines.county();
    deadlines.afterwards();
    return deadlines.found.stream().sorted(Comparator.comparing(Deadline::due)).toList();
  }

  /** The open time limit that ends first; none once the case is finished. */
  public static Optional<Deadline> nearest(List<Deadline> deadlines) {
    return deadlines.stream().filter(Deadline::isOpen).min(Comparator.comparing(Deadline::due));
  }

  private void township() {
    last(StepRecord.SupplementAsked.class)
        .ifPresent(
            e -> {
              LocalDate due = ((StepRecord.SupplementAsked) e.record()).dueBy();
              set(Deadline.Kind.SUPPLEMENT, e.on(), due, firstAfter(e, StepRecord.Accepted.class));
            });
    Optional<CaseEvent> accepted = last(StepRecord.Accepted.class);
    accepted.ifPresent(
        e -> {
          run(Deadline.Kind.INVESTIGATION_START, "deadline.investigation-start", e, investigated());
          run(Deadline.Kind.TOTAL, totalKey(), e, decided());
          if (subject.coversExtremePoverty()) {
            run(Deadline.Kind.TOWNSHIP_OPINION, "deadline.extreme-poverty.township", e, opinion());
          }
        });
    last(StepRecord.VerificationRequested.class)
        .ifPresent(
            e ->
                run(
                    Deadline.Kind.VERIFICATION_START,
                    "deadline.verification-start",
                    e,
                    firstAfter(e, StepRecord.VerificationReported.class)));
    last(StepRecord.NoticePosted.class).ifPresent(this::notice);
  }

  private void notice(CaseEvent posted) {
    PostedNotice notice = ((StepRecord.NoticePosted) posted.record()).notice();
    Optional<LocalDate> met =
        firstAfter(posted, StepRecord.NoticeEnded.class)
            .or(() -> firstAfter(posted, StepRecord.Objected.class))
            .or(() -> firstAfter(posted, StepRecord.Terminated.class));
    set(Deadline.Kind.NOTICE, notice.postedOn(), notice.lastDay(), met);
    last(StepRecord.Objected.class)
        .filter(o -> subject.coversExtremePoverty())
        .ifPresent(
            o ->
                run(
                    Deadline.Kind.REINVESTIGATION,
                    "deadline.extreme-poverty.redo",
                    o,
                    firstAfter(o, StepRecord.OpinionGiven.class)));
  }

  private void county() {
    if (!subject.delegated()) {
      filed()
          .ifPresent(
              e ->
                  run(
                      Deadline.Kind.COUNTY_DECISION,
                      poverty("county-decision", "county"),
                      e,
                      decided()));
    }
    last(StepRecord.Refused.class)
        .ifPresent(
            e ->
                run(
                    Deadline.Kind.REFUSAL_LETTER,
                    poverty("refusal-letter", "refusal-letter"),
                    e,
                    firstAfter(e, StepRecord.Served.class)));
  }

  private void afterwards() {
    if (!subject.state().isInForce()) {
      return;
    }
    last(StepRecord.Tapered.class)
        .filter(e -> subject.state() == CaseState.TAPERING)
        .ifPresent(
            e ->
                set(
                    Deadline.Kind.TAPER,
                    e.on(),
                    ((StepRecord.Tapered) e.record()).lastDay(),
                    Optional.empty()));
    for (CaseEvent event : subject.events().reversed()) {
      Optional<LocalDate> next = nextReview(event.record());
      if (next.isPresent()) {
        set(Deadline.Kind.REVIEW, event.on(), next.get(), Optional.empty());
        return;
      }
    }
  }

  private static Optional<LocalDate> nextReview(StepRecord record) {
    return switch (record) {
      case StepRecord.Granted g -> g.nextReview();
      case StepRecord.TakenOver t -> t.nextReview();
      case StepRecord.Reviewed r -> r.nextReview();
      default -> Optional.empty();
    };
  }

  private String totalKey() {
    boolean extended =
        subject
                .all(StepRecord.DeadlineAdjusted.class)
                .anyMatch(d -> d.kind() == StepRecord.DeadlineAdjusted.Kind.EXTENDED)
            || subject.lastIndexOf(StepRecord.Objected.class) >= 0;
    boolean rigid =
        subject
            .latest(StepRecord.Determined.class)
            .filter(d -> d.category() == Category.RIGID_EXPENDITURE)
            .isPresent();
    if (extended) {
      return rigid ? "deadline.rigid.total-extended" : "deadline.total-extended";
    }
    if (subject.delegated()) {
      return "deadline.total-delegated";
    }
    return rigid ? "deadline.rigid.total" : "deadline.total";
  }

  private String poverty(String general, String extremePoverty) {
    return subject.coversExtremePoverty()
        ? "deadline.extreme-poverty." + extremePoverty
        : "deadline." + general;
  }

  /**
   * The file reached the body that decides: after the notice, or with an opinion that needs none.
   */
  private Optional<CaseEvent> filed() {
    Optional<CaseEvent> ended = sinceSentBack(StepRecord.NoticeEnded.class);
    if (ended.isPresent()) {
      return ended;
    }
    boolean objected = subject.lastIndexOf(StepRecord.Objected.class) >= 0;
    return sinceSentBack(StepRecord.OpinionGiven.class)
        .filter(
            e ->
                objected && !subject.coversExtremePoverty()
                    || ((StepRecord.OpinionGiven) e.record()).opinion().proposal()
                        != TownshipOpinion.Proposal.GRANT);
  }

  /** The first opinion that was not taken back or sent back. */
  private Optional<LocalDate> opinion() {
    return subject.events().stream()
        .skip(subject.lastIndexOf(StepRecord.SentBack.class) + 1L)
        .filter(e -> e.record() instanceof StepRecord.OpinionGiven)
        .map(CaseEvent::on)
        .findFirst();
  }

  private Optional<CaseEvent> sinceSentBack(Class<? extends StepRecord> kind) {
    return subject.lastIndexOf(kind) > subject.lastIndexOf(StepRecord.SentBack.class)
        ? last(kind)
        : Optional.empty();
  }

  private Optional<LocalDate> investigated() {
    return first(StepRecord.Visited.class)
        .or(() -> first(StepRecord.NeighbourAsked.class))
        .or(() -> first(StepRecord.VerificationRequested.class))
        .or(() -> first(StepRecord.VerificationReported.class));
  }

  private Optional<LocalDate> decided() {
    return first(StepRecord.Granted.class)
        .or(() -> first(StepRecord.Refused.class))
        .or(() -> first(StepRecord.ProcedureEnded.class));
  }

  private Optional<LocalDate> first(Class<? extends StepRecord> kind) {
    return subject.firstEvent(kind).map(CaseEvent::on);
  }

  private Optional<CaseEvent> last(Class<? extends StepRecord> kind) {
    return subject.latestEvent(kind);
  }

  private Optional<LocalDate> firstAfter(CaseEvent event, Class<? extends StepRecord> kind) {
    int position = subject.events().indexOf(event);
    return subject.events().stream()
        .skip(position + 1L)
        .filter(e -> kind.isInstance(e.record()))
        .map(CaseEvent::on)
        .findFirst();
  }

  private void set(Deadline.Kind kind, LocalDate from, LocalDate due, Optional<LocalDate> met) {
    found.add(new Deadline(kind, from, due, met, "", "", false, List.of()));
  }

  private void run(Deadline.Kind kind, String key, CaseEvent from, Optional<LocalDate> met) {
    PolicyEntry entry = parameters.entry(key);
    Term term = parameters.term(key);
    TermEnd end = calendar.end(from.on(), term);
    int still = DeadlinePauses.workingDays(subject, from.on(), met.orElse(today), calendar);
    TermEnd shifted = calendar.plusWorkingDays(end.end(), still);
    List<Reason> warnings = new ArrayList<>(end.warnings());
    shifted.warnings().stream().filter(w -> !warnings.contains(w)).forEach(warnings::add);
    boolean paused = met.isEmpty() && DeadlinePauses.isPaused(subject);
    found.add(
        new Deadline(
            kind,
            from.on(),
            shifted.end(),
            met,
            term.toString(),
            entry.source(),
            paused,
            warnings));
  }
}
