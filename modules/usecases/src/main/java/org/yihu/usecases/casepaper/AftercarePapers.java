package org.yihu.usecases.casepaper;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseEvent;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.investigation.Hearing;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.office.IssuingOffices.Series;
import org.yihu.usecases.paper.ChangeLetter;
import org.yihu.usecases.paper.ChangeLetter.Held;
import org.yihu.usecases.paper.HearingRecord;
import org.yihu.usecases.paper.PeriodicReviewForm;
import org.yihu.usecases.paper.TaperForm;

/** The papers of assistance in force: taper, change, end, periodic review. */
final class AftercarePapers {
  private static final Held NOTHING = new Held(Category.NONE, Money.ZERO);

  private final PaperSubject subject;
  private final HouseholdWords words;

  AftercarePapers(PaperSubject subject, HouseholdWords words) {
    this.subject = subject;
    this.words = words;
  }

  TaperForm taper() {
    CaseEvent event = needed(StepRecord.Tapered.class, CasePaper.TAPER, "taper");
    StepRecord.Tapered tapered = (StepRecord.Tapered) event.record();
    Held held = heldBefore(event);
    YearMonth first = YearMonth.from(tapered.firstMonth());
    YearMonth last = YearMonth.from(tapered.lastDay());
    return new TaperForm(
        subject.head(Series.TAPER),
        subject.texts().get("determination.category." + held.category()),
        held.monthly(),
        tapered.note(),
        first,
        last,
        (int) ChronoUnit.MONTHS.between(first, last) + 1,
        hearings(event).stream().map(ChangeLetter.Hearing::opinion).reduce((a, b) -> b).orElse(""),
        event.on());
  }

  HearingRecord hearing(Hearing hearing) {
    return new HearingRecord(
        subject.head(Series.HEARING),
        subject.texts().get("determination.category." + heldBefore(null).category()),
        hearing,
        subject.texts().get("payment.reason." + hearing.answer().cause()));
  }

  ChangeLetter adjustment() {
    CaseEvent event = needed(StepRecord.Changed.class, CasePaper.ADJUSTMENT, "change");
    StepRecord.Changed changed = (StepRecord.Changed) event.record();
    return letter(
        event,
        new Held(changed.category(), changed.monthly()),
        YearMonth.from(changed.effectiveFrom()),
        changed.reason(),
        changed.note());
  }

  ChangeLetter end() {
    CaseEvent event = needed(StepRecord.Terminated.class, CasePaper.END, "terminate");
    StepRecord.Terminated ended = (StepRecord.Terminated) event.record();
    return letter(
        event, NOTHING, YearMonth.from(ended.effectiveFrom()), ended.reason(), ended.note());
  }

  private ChangeLetter letter(
      CaseEvent event, Held after, YearMonth from, ChangeReason reason, String note) {
    boolean ends = event.record() instanceof StepRecord.Terminated;
    return new ChangeLetter(
        ends,
        subject.key(),
        subject.number(ends ? Series.END : Series.ADJUSTMENT),
        subject.decider(),
        subject.applicant().name(),
        subject.villageName(),
        subject.township().signature(),
        subject.reviewBody(),
        heldBefore(event),
        after,
        from,
        event.on(),
        subject.file().today(),
        subject.texts().get("payment.reason." + reason),
        note,
        hearings(event));
  }

  PeriodicReviewForm review() {
    Held held = heldBefore(null);
    if (held.equals(NOTHING)) {
      throw tooEarly(CasePaper.PERIODIC_REVIEW, "decide");
    }
    Optional<StepRecord.Reviewed> reviewed = subject.subject().latest(StepRecord.Reviewed.class);
    return new PeriodicReviewForm(
        subject.head(Series.PERIODIC_REVIEW),
        subject.texts().get("determination.category." + held.category()),
        held.monthly(),
        subject.dayOf(StepRecord.Reviewed.class),
        reviewed.map(StepRecord.Reviewed::methods).orElse(Set.of()),
        reviewed.map(StepRecord.Reviewed::outcome).orElse(""),
        words.members(p -> ""),
        words.obligors(),
        words.income(),
        words.assets());
  }

  /** What was held before an event; before none of them: what is held now. */
  private Held heldBefore(CaseEvent until) {
    Held held = NOTHING;
    for (CaseEvent event : subject.subject().events()) {
      if (event == until) {
        break;
      }
      held =
          switch (event.record()) {
            case StepRecord.Granted g -> new Held(g.category(), g.monthly());
            case StepRecord.TakenOver t -> new Held(t.category(), t.monthly());
            case StepRecord.Changed c -> new Held(c.category(), c.monthly());
            case StepRecord.Terminated _ -> NOTHING;
            default -> held;
          };
    }
    return held;
  }

  /** What was said since the change before this one. */
  private List<ChangeLetter.Hearing> hearings(CaseEvent until) {
    List<ChangeLetter.Hearing> heard = new ArrayList<>();
    for (CaseEvent event : subject.subject().events()) {
      if (event == until) {
        break;
      }
      switch (event.record()) {
        case StepRecord.Heard h ->
            heard.add(new ChangeLetter.Hearing(h.person(), event.on(), h.means(), h.opinion()));
        case StepRecord.Changed _ -> heard.clear();
        default -> {
          // nothing was said
        }
      }
    }
    return heard;
  }

  private CaseEvent needed(Class<? extends StepRecord> kind, CasePaper paper, String step) {
    return subject.subject().latestEvent(kind).orElseThrow(() -> tooEarly(paper, step));
  }

  private static Refusal tooEarly(CasePaper paper, String step) {
    return new Refusal(
        Refusal.Kind.FINDINGS, List.of(Reason.at("PAPER_TOO_EARLY", "", paper.word(), step)));
  }
}
