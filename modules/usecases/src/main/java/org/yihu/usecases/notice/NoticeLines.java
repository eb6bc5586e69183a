package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.CoveredPerson;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.casework.Case;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.domain.casework.CaseState;
import org.yihu.domain.casework.DeterminationRecord;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.casework.TownshipOpinion;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.Relation;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.payment.BenefitStep;
import org.yihu.domain.payment.HeldBenefit;
import org.yihu.domain.payment.ListOrder;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CaseFacts;
import org.yihu.usecases.port.Registers;

/** 公示对象: which households a notice of a village is about. */
final class NoticeLines {
  private static final int MANY = 100_000;

  private final Registers registers;
  private final DivisionCode village;

  NoticeLines(Registers registers, DivisionCode village) {
    this.registers = registers;
    this.village = village;
  }

  /**
   * The cases whose initial opinion is to grant, in the order of application; a case whose file has
   * changed since must be determined again first.
   */
  List<NoticeLine> forReview() {
    return cases(Set.of(CaseState.OPINION_GIVEN)).flatMap(this::proposed).toList();
  }

  private Stream<NoticeLine> proposed(Case subject) {
    Optional<TownshipOpinion> opinion =
        subject.latest(StepRecord.OpinionGiven.class).map(StepRecord.OpinionGiven::opinion);
    if (opinion.filter(o -> o.proposal() == TownshipOpinion.Proposal.GRANT).isEmpty()) {
      return Stream.empty();
    }
    Household household = registers.households().find(subject.householdId()).orElseThrow();
    DeterminationRecord record =
        subject
            .latest(StepRecord.Determined.class)
            .flatMap(d -> registers.cases().determination(d.determinationId()))
            .orElseThrow();
    return CaseFacts.isStale(subject, household, record)
        ? Stream.empty()
        : granted(subject, household, opinion.get().category(), record.result()).stream();
  }

  private static List<NoticeLine> granted(
      Case subject, Household household, Category category, Determination result) {
    List<CoveredPerson> supported =
        result.covered().stream().filter(c -> c.kind() == Category.EXTREME_POVERTY).toList();
    List<CoveredPerson> others =
        result.covered().stream().filter(c -> c.kind() != Category.EXTREME_POVERTY).toList();
    List<NoticeLine> lines = new ArrayList<>();
    if (!supported.isEmpty()) {
      lines.add(
          line(
              subject,
              household,
              supported.size(),
              Category.EXTREME_POVERTY,
              Optional.of(total(supported))));
    }
    if (category.isPaid() && !others.isEmpty()) {
      lines.add(line(subject, household, others.size(), category, Optional.of(total(others))));
    } else if (!category.isPaid() && category != Category.NONE) {
      int counted = result.countedMembers().size() - supported.size();
      lines.add(line(subject, household, counted, category, Optional.empty()));
    }
    return lines;
  }

  private static Money total(List<CoveredPerson> covered) {
    return covered.stream().map(CoveredPerson::total).reduce(Money.ZERO, Money::plus);
  }

  private static NoticeLine line(
      Case subject, Household household, int persons, Category category, Optional<Money> amount) {
    return new NoticeLine(
        subject.id().toString(),
        household,
        Optional.of(subject.applicant()),
        persons,
        category,
        amount,
        subject.all(StepRecord.StaffRelativeFiled.class).findAny().isPresent());
  }

  /** The extreme-poverty benefits whose persons have been heard before the end (社会救助法第四十八条). */
  List<NoticeLine> forTermination(LocalDate day) {
    YearMonth month = YearMonth.from(day);
    return cases(Set.of(CaseState.GRANTED, CaseState.TERMINATION_OBJECTED))
        .filter(c -> c.events().getLast().record() instanceof StepRecord.Heard)
        .flatMap(c -> ending(c, month))
        .toList();
  }

  private Stream<NoticeLine> ending(Case subject, YearMonth month) {
    Household household = registers.households().find(subject.householdId()).orElseThrow();
    return registers.benefits().ofHousehold(household.id()).stream()
        .filter(b -> b.category() == Category.EXTREME_POVERTY && b.isInForce(month))
        .map(b -> ending(subject, household, b, b.in(month).orElseThrow()));
  }

  private static NoticeLine ending(
      Case subject, Household household, Benefit benefit, BenefitStep step) {
    return line(
        subject,
        household,
        step.persons(),
        benefit.category(),
        NoticeLine.shown(benefit.category(), step.amount()));
  }

  private Stream<Case> cases(Set<CaseState> states) {
    CaseQuery query = new CaseQuery(states, Optional.of(village), MANY);
    return registers.cases().list(query).stream()
        .sorted(Comparator.comparing(c -> c.number()))
        .map(c -> registers.cases().find(c.id()).orElseThrow());
  }

  /** Everybody who holds a category in a month: by category, then by household. */
  List<NoticeLine> inForce(YearMonth month) {
    List<HeldBenefit> held = registers.benefits().heldIn(month, village);
    Map<UUID, Household> files =
        registers
            .households()
            .all(held.stream().map(HeldBenefit::household).collect(Collectors.toSet()));
    return held.stream()
        .filter(h -> h.category() != Category.OTHER_HARDSHIP)
        .filter(h -> !files.get(h.household()).currentMembers().isEmpty())
        .sorted(
            Comparator.comparingInt((HeldBenefit h) -> ListOrder.of(h.category()))
                .thenComparing(HeldBenefit::householdCode))
        .map(h -> held(h, files.get(h.household())))
        .toList();
  }

  private static NoticeLine held(HeldBenefit held, Household household) {
    Optional<UUID> head =
        household.currentMembers().stream()
            .filter(m -> m.relation().kin() == Relation.Kin.HEAD)
            .map(Member::person)
            .map(Person::id)
            .findFirst();
    return new NoticeLine(
        held.benefit().toString(),
        household,
        head,
        held.persons(),
        held.category(),
        NoticeLine.shown(held.category(), held.amount()),
        false);
  }
}
