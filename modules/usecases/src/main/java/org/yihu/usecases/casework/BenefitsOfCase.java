package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.CoveredPerson;
import org.yihu.domain.payment.TaperPeriod;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.payment.BenefitLedger;
import org.yihu.usecases.payment.GrantedBenefit;

/**
 * What a case does to the benefits of its household: the persons in extreme poverty and the rest of
 * the household hold benefits of their own.
 */
final class BenefitsOfCase {
  private final OpenFile file;
  private final Case subject;
  private final BenefitLedger ledger;

  BenefitsOfCase(OpenFile file, BenefitLedger ledger) {
    this.file = file;
    this.subject = file.subject();
    this.ledger = ledger;
  }

  Money monthly() {
    return file.determination()
        .map(DeterminationRecord::result)
        .map(Determination::total)
        .orElse(Money.ZERO);
  }

  /**
   * Starts what was granted with the month after the decision; what was held before goes over into
   * it.
   */
  void start(Category category, Optional<LocalDate> nextReview) {
    settle(category, YearMonth.from(file.on()).plusMonths(1), ChangeReason.REVIEWED, nextReview);
  }

  /** Brings the benefits in force into line with the newest determination from a month on. */
  void change(Category category, YearMonth from, ChangeReason reason) {
    settle(category, from, reason, ReviewDay.next(file, category));
  }

  private void settle(
      Category category, YearMonth from, ChangeReason reason, Optional<LocalDate> nextReview) {
    List<GrantedBenefit.Part> open = new ArrayList<>(granted(category, from, nextReview).parts());
    for (Benefit held : inForce(from)) {
      Optional<GrantedBenefit.Part> same =
          open.stream().filter(p -> p.category() == held.category()).findFirst();
      if (same.isPresent()) {
        open.remove(same.get());
        goOn(held, same.get(), from, reason);
      } else {
        ledger.end(
            file.registers(),
            file.actor(),
            held.id(),
            from,
            ChangeReason.movingTo(category),
            reference());
      }
    }
    if (!open.isEmpty()) {
      LocalDate decided = from.minusMonths(1).atEndOfMonth();
      ledger.start(
          file.registers(),
          file.actor(),
          new GrantedBenefit(subject.householdId(), decided, reference(), open));
    }
  }

  private void goOn(Benefit held, GrantedBenefit.Part part, YearMonth from, ChangeReason reason) {
    ledger.change(
        file.registers(), file.actor(), held.id(), from, part.covered(), reason, reference());
    part.reviewDue()
        .ifPresent(due -> ledger.reviewed(file.registers(), file.actor(), held.id(), due));
  }

  private GrantedBenefit granted(
      Category category, YearMonth from, Optional<LocalDate> nextReview) {
    LocalDate decided = from.minusMonths(1).atEndOfMonth();
    if (category == Category.OTHER_HARDSHIP) {
      List<CoveredPerson> all =
          file.household().membersOn(file.on()).stream().map(m -> unpaid(m.person().id())).toList();
      GrantedBenefit.Part registered = new GrantedBenefit.Part(category, all, nextReview);
      return new GrantedBenefit(subject.householdId(), decided, reference(), List.of(registered));
    }
    Determination result = file.determination().orElseThrow().result();
    List<CoveredPerson> others = category.isPaid() ? paid(result, false) : counted(result);
    List<GrantedBenefit.Part> parts =
        GrantedBenefit.parts(
            new GrantedBenefit.Part(
                Category.EXTREME_POVERTY,
                paid(result, true),
                ReviewDay.next(file, Category.EXTREME_POVERTY)),
            new GrantedBenefit.Part(category, others, nextReview));
    return new GrantedBenefit(subject.householdId(), decided, reference(), parts);
  }

  private static List<CoveredPerson> paid(Determination result, boolean extremePoverty) {
    return result.covered().stream()
        .filter(c -> (c.kind() == Category.EXTREME_POVERTY) == extremePoverty)
        .map(c -> new CoveredPerson(UUID.fromString(c.member()), c.base(), c.addOn(), c.care()))
        .toList();
  }

  private static List<CoveredPerson> counted(Determination result) {
    List<String> covered = result.covered().stream().map(c -> c.member()).toList();
    return result.countedMembers().stream()
        .filter(m -> !covered.contains(m))
        .map(m -> unpaid(UUID.fromString(m)))
        .toList();
  }

  private static CoveredPerson unpaid(UUID person) {
    return new CoveredPerson(person, Money.ZERO, Money.ZERO, Money.ZERO);
  }

  /** 渐退 of the subsistence allowance. */
  void taper(TaperPeriod period, ChangeReason reason) {
    for (Benefit held : inForce(period.first())) {
      if (held.category() == Category.SUBSISTENCE_ALLOWANCE
          || held.category() == Category.SUBSISTENCE_SINGLE) {
        ledger.taper(file.registers(), file.actor(), held.id(), period, reason, reference());
      }
    }
  }

  /** 停发 of everything from a month on. */
  void end(YearMonth from, ChangeReason reason) {
    for (Benefit held : inForce(from)) {
      ledger.end(file.registers(), file.actor(), held.id(), from, reason, reference());
    }
  }

  void reviewed(LocalDate nextReview) {
    for (Benefit held : inForce(YearMonth.from(file.on()).plusMonths(1))) {
      ledger.reviewed(file.registers(), file.actor(), held.id(), nextReview);
    }
  }

  private List<Benefit> inForce(YearMonth month) {
    return file.registers().benefits().ofHousehold(subject.householdId()).stream()
        .filter(b -> b.isInForce(month))
        .toList();
  }

  private String reference() {
    return subject.id().toString();
  }
}
