package org.yihu.domain.payment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.payment.ChangeReason.Effect;
import org.yihu.domain.shared.Refusal;

/**
 * 待遇: a category that a household holds, month by month. A paid category (低保、特困) pays an amount;
 * the others (低保边缘、刚性支出困难、其他) are statuses and pay nothing. Its steps are in order of months; an
 * ended benefit stays ended, a new decision starts a new one. Sources: 民发〔2021〕57号第二十一条, 第三十至三十四条;
 * 民发〔2021〕43号第十七条, 第二十四至二十六条.
 *
 * @param id time-ordered identity
 * @param household the household
 * @param category 类别
 * @param wording the category as the office wrote it, such as 农村低保 or 分散供养; empty if decided here
 * @param start 开始享受年月, also when that lies before this program was used
 * @param origin 来源
 * @param steps in order of their months, at least one
 * @param reviewDue 下次复核日 (paid, marginal) or last day of validity (rigid expenditure); empty if it
 *     has none
 * @param version counts the stored changes
 */
public record Benefit(
    UUID id,
    UUID household,
    Category category,
    String wording,
    YearMonth start,
    Origin origin,
    List<BenefitStep> steps,
    Optional<LocalDate> reviewDue,
    int version) {

  public Benefit {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(household, "household");
    if (category == Category.NONE) {
      throw new IllegalArgumentException("nothing is held");
    }
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a benefit needs a first step");
    }
    for (int i = 1; i < steps.size(); i++) {
      if (!steps.get(i - 1).from().isBefore(steps.get(i).from())) {
        throw new IllegalArgumentException("steps out of order at " + steps.get(i).from());
      }
    }
  }

  /**
   * A benefit as it was decided.
   *
   * @param start the month after the decision (民发〔2021〕57号第二十一条)
   * @param first its first step, from the first month whose list can still carry it; its document
   *     is the case
   */
  public static Benefit decided(
      UUID id,
      UUID household,
      Category category,
      YearMonth start,
      BenefitStep first,
      Optional<LocalDate> reviewDue) {
    Origin origin = new Origin(Origin.Kind.DECISION, first.document());
    return new Benefit(id, household, category, "", start, origin, List.of(first), reviewDue, 0);
  }

  /** The step in force in a month; empty before the first. */
  public Optional<BenefitStep> in(YearMonth month) {
    return steps.reversed().stream().filter(s -> !s.from().isAfter(month)).findFirst();
  }

  /** Whether it is held in a month: in force or tapering. */
  public boolean isInForce(YearMonth month) {
    return in(month).filter(s -> s.standing().isListed()).isPresent();
  }

  /** The first month for which it has ended, if its end is recorded. */
  public Optional<YearMonth> endedFrom() {
    return steps.getLast().standing() == Standing.ENDED
        ? Optional.of(steps.getLast().from())
        : Optional.empty();
  }

  /** The taper a month lies in. */
  public Optional<TaperPeriod> taperIn(YearMonth month) {
    return in(month)
        .filter(s -> s.standing() == Standing.TAPER)
        .map(s -> new TaperPeriod(s.from(), s.taperMonths()));
  }

  /**
   * This benefit with other persons or another amount from a month on.
   *
   * @throws Refusal if it is not in force in that month or the reason cannot lead to a change
   */
  public Benefit changed(
      YearMonth from, List<CoveredPerson> covered, ChangeReason reason, String document) {
    requireReason(reason, Effect.CHANGE);
    BenefitStep before = requireInForce(from);
    BenefitStep after = BenefitStep.of(from, covered, reason, document);
    if (before.standing() == Standing.TAPER) {
      throw Refusal.because("BENEFIT_IN_TAPER", category, from);
    }
    requireNothingAfter(from);
    return followedBy(after);
  }

  /**
   * This benefit with another imported amount from a month on: a later workbook of the same office
   * says so.
   */
  public Benefit changedWhole(YearMonth from, int persons, MonthlyAmount amount, String document) {
    requireInForce(from);
    requireNothingAfter(from);
    return followedBy(
        new BenefitStep(
            from,
            Standing.IN_FORCE,
            persons,
            List.of(),
            amount,
            ChangeReason.CORRECTION,
            document,
            0));
  }

  /**
   * 进入渐退期: paid unchanged for some months, then ended.
   *
   * @throws Refusal if it is no subsistence allowance in force
   */
  public Benefit tapering(TaperPeriod period, ChangeReason reason, String document) {
    requireReason(reason, Effect.TAPER);
    if (category != Category.SUBSISTENCE_ALLOWANCE && category != Category.SUBSISTENCE_SINGLE) {
      throw Refusal.because("TAPER_ONLY_SUBSISTENCE", category);
    }
    BenefitStep before = requireInForce(period.first());
    if (before.standing() == Standing.TAPER) {
      throw Refusal.because("BENEFIT_IN_TAPER", category, period.first());
    }
    BenefitStep taper =
        before.turned(period.first(), Standing.TAPER, reason, document, period.months());
    BenefitStep end =
        before.turned(period.end(), Standing.ENDED, ChangeReason.TAPER_OVER, document, 0);
    return followedBy(taper).followedBy(end);
  }

  /** 暂停 from a month on. */
  public Benefit suspended(YearMonth from, ChangeReason reason, String document) {
    requireReason(reason, Effect.SUSPEND);
    BenefitStep before = requireInForce(from);
    if (before.standing() == Standing.TAPER) {
      throw Refusal.because("BENEFIT_IN_TAPER", category, from);
    }
    requireNothingAfter(from);
    return followedBy(before.turned(from, Standing.SUSPENDED, reason, document, 0));
  }

  /** 恢复 from a month on, with the amount it had. */
  public Benefit resumed(YearMonth from, String document) {
    BenefitStep before = in(from).orElse(steps.getFirst());
    if (before.standing() != Standing.SUSPENDED) {
      throw Refusal.because("BENEFIT_NOT_SUSPENDED", category, from);
    }
    return followedBy(before.turned(from, Standing.IN_FORCE, ChangeReason.RESUMED, document, 0));
  }

  /** 停发: {@code from} is the first month that is not paid. */
  public Benefit ended(YearMonth from, ChangeReason reason, String document) {
    requireReason(reason, Effect.END);
    BenefitStep before = in(from).orElse(steps.getFirst());
    if (before.standing() == Standing.ENDED) {
      throw Refusal.because("BENEFIT_ENDED", category, before.from());
    }
    return followedBy(before.turned(from, Standing.ENDED, reason, document, 0));
  }

  /**
   * Whether a person's death concerns it: it is paid, was in force in the month of the death and
   * counted the person. An imported total names nobody and counts everyone.
   */
  public boolean isConcernedBy(UUID person, LocalDate diedOn) {
    return category.isPaid()
        && in(YearMonth.from(diedOn))
            .filter(s -> s.standing().isListed())
            .filter(s -> s.covered().isEmpty() || s.covers(person))
            .isPresent();
  }

  /**
   * The first month after a person's death for which it was adjusted: it ended, changed because of
   * the death or of who belongs to the household, no longer names the person, or counts fewer
   * persons. The end of a taper counts once its month has come.
   *
   * @param now the present month
   */
  public Optional<YearMonth> adjustedFor(UUID person, LocalDate diedOn, YearMonth now) {
    YearMonth month = YearMonth.from(diedOn);
    int counted = in(month).map(BenefitStep::persons).orElse(0);
    return steps.stream()
        .filter(s -> s.from().isAfter(month))
        .filter(s -> s.reason() != ChangeReason.TAPER_OVER || !s.from().isAfter(now))
        .filter(s -> s.isWithout(person, counted))
        .map(BenefitStep::from)
        .findFirst();
  }

  public Benefit reviewedUntil(LocalDate due) {
    return new Benefit(
        id, household, category, wording, start, origin, steps, Optional.of(due), version);
  }

  /** This benefit with another version, to be written over that version. */
  public Benefit at(int stored) {
    return new Benefit(id, household, category, wording, start, origin, steps, reviewDue, stored);
  }

  private Benefit followedBy(BenefitStep step) {
    List<BenefitStep> next = new ArrayList<>();
    for (BenefitStep s : steps) {
      if (s.from().isBefore(step.from())) {
        next.add(s);
      }
    }
    next.add(step);
    return new Benefit(id, household, category, wording, start, origin, next, reviewDue, version);
  }

  private BenefitStep requireInForce(YearMonth month) {
    return in(month)
        .filter(s -> s.standing().isListed())
        .orElseThrow(() -> Refusal.because("BENEFIT_NOT_IN_FORCE", category, month));
  }

  private void requireNothingAfter(YearMonth from) {
    if (steps.getLast().from().isAfter(from)) {
      throw Refusal.because("LATER_STEP_RECORDED", category, steps.getLast().from());
    }
  }

  private static void requireReason(ChangeReason reason, Effect effect) {
    if (!reason.allows(effect)) {
      throw Refusal.because("REASON_DOES_NOT_FIT", reason, effect);
    }
  }
}
