package org.yihu.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.household.Disability;
import org.yihu.domain.household.Obligor;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Money;

/** 特困人员, person by person: EP-01 to EP-04 (民发〔2021〕43号第四条至第九条). */
final class ExtremePovertyRules {
  private static final int OLD = 60;
  private static final int YOUNG = 16;
  private static final int LARGEST_PARTIAL_CARE = 3;

  private final Facts facts;
  private final PolicyScope scope;
  private final Money standard;
  private final List<CriterionResult> unableToWork = new ArrayList<>();
  private final List<CriterionResult> ownIncome = new ArrayList<>();
  private final List<CriterionResult> assets;
  private final List<CriterionResult> obligors = new ArrayList<>();
  private final List<CoveredPerson> covered = new ArrayList<>();
  private final List<OpenPoint> openPoints = new ArrayList<>();
  private final List<MemberFacts> left = new ArrayList<>();

  ExtremePovertyRules(
      Facts facts,
      List<MemberFacts> counted,
      PolicyScope scope,
      Money standard,
      IncomeRules income) {
    this.facts = facts;
    this.scope = scope;
    this.standard = standard;
    this.assets =
        AssetsCriteria.EXTREME_POVERTY.test(facts.assets(), scope, standard, counted.size());
    boolean withinAssets = assets.stream().allMatch(CriterionResult::holds);
    for (MemberFacts member : counted) {
      CriterionResult unable = unableToWork(member);
      CriterionResult poor = incomeBelowStandard(member, income);
      CriterionResult unsupported = nobodyAbleToSupport(member);
      unableToWork.add(unable);
      ownIncome.add(poor);
      obligors.add(unsupported);
      settle(member, withinAssets && unable.holds() && poor.holds(), unsupported.verdict());
    }
  }

  private void settle(MemberFacts member, boolean inNeed, Verdict unsupported) {
    if (inNeed && unsupported == Verdict.HELD) {
      covered.add(cover(member));
      return;
    }
    left.add(member);
    if (inNeed && unsupported == Verdict.OPEN) {
      openPoints.add(OpenPoint.of(OpenPoint.Kind.OBLIGOR_UNKNOWN, member));
    }
  }

  private CriterionResult unableToWork(MemberFacts member) {
    int age = member.ageOn(facts.applicationDate());
    Optional<Disability> disability = member.condition().disability();
    boolean holds =
        age >= OLD
            || age < YOUNG
            || disability.filter(ExtremePovertyRules::preventsWork).isPresent();
    return CriterionResult.person(
        Criterion.EXTREME_POVERTY_UNABLE_TO_WORK,
        member,
        Verdict.of(holds),
        new Evidence.PersonState(age, disability, member.condition().severeIllness()));
  }

  private static boolean preventsWork(Disability disability) {
    return switch (disability.type()) {
      case INTELLECTUAL, MENTAL -> disability.grade() <= 3;
      case LIMB -> disability.grade() <= 2;
      case VISION -> disability.grade() == 1;
      case HEARING, SPEECH, MULTIPLE -> false;
    };
  }

  private CriterionResult incomeBelowStandard(MemberFacts member, IncomeRules income) {
    Money own = income.forExtremePoverty(member);
    Money yearly = standard.times(12);
    return CriterionResult.person(
        Criterion.EXTREME_POVERTY_OWN_INCOME,
        member,
        Verdict.of(own.compareTo(yearly) < 0),
        new Evidence.Amounts(own.yuan(), yearly.yuan()));
  }

  private CriterionResult nobodyAbleToSupport(MemberFacts member) {
    List<Obligor.Ability> abilities =
        facts.obligors().stream()
            .filter(o -> o.member().equals(member.id()))
            .map(ObligorFacts::ability)
            .toList();
    Verdict verdict = Verdict.HELD;
    if (abilities.contains(Obligor.Ability.ABLE)) {
      verdict = Verdict.FAILED;
    } else if (abilities.contains(Obligor.Ability.UNKNOWN)) {
      verdict = Verdict.OPEN;
    }
    return CriterionResult.person(
        Criterion.EXTREME_POVERTY_OBLIGORS, member, verdict, new Evidence.Obligors(abilities));
  }

  private CoveredPerson cover(MemberFacts member) {
    Money care =
        member
            .condition()
            .selfCareFailed()
            .map(n -> scope.amount(careParameter(n)))
            .orElse(Money.ZERO);
    if (member.condition().selfCareFailed().isEmpty()) {
      openPoints.add(OpenPoint.of(OpenPoint.Kind.CARE_NOT_ASSESSED, member));
    }
    Money basic = scope.amount("extreme-poverty.basic");
    return new CoveredPerson(member.id(), Category.EXTREME_POVERTY, basic, Money.ZERO, care);
  }

  private static String careParameter(int selfCareFailed) {
    if (selfCareFailed == 0) {
      return "extreme-poverty.care.none";
    }
    return selfCareFailed <= LARGEST_PARTIAL_CARE
        ? "extreme-poverty.care.partial"
        : "extreme-poverty.care.full";
  }

  List<CriterionResult> results() {
    List<CriterionResult> all = new ArrayList<>(unableToWork);
    all.addAll(ownIncome);
    all.addAll(assets);
    all.addAll(obligors);
    return all;
  }

  List<CoveredPerson> covered() {
    return covered;
  }

  List<OpenPoint> openPoints() {
    return openPoints;
  }

  /** The counted members who are not covered: the household of all later steps. */
  List<MemberFacts> left() {
    return left;
  }
}
