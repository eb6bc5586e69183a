package org.yihu.domain.assistance;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.policy.MoneyRounding;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.shared.Money;

/** Puts the results of the criteria together: category, amounts, refusals and open points. */
final class DeterminationResult {
  private static final MoneyRounding TO_THE_CENT =
      new MoneyRounding(RoundingMode.HALF_UP, new Money(1));

  private final Facts facts;
  private final List<String> countedIds;
  private final PolicyParameters.Version version;
  private final List<OpenPoint> openPoints = new ArrayList<>();
  private final List<CriterionResult> criteria;
  private final List<RefusedCategory> refused = new ArrayList<>();
  private final List<CoveredPerson> covered;

  DeterminationResult(
      Facts facts,
      List<MemberFacts> counted,
      ExtremePovertyRules extremePoverty,
      PolicyParameters.Version version) {
    this.facts = facts;
    this.countedIds = counted.stream().map(MemberFacts::id).toList();
    this.version = version;
    if (!facts.verificationComplete()) {
      openPoints.add(new OpenPoint(OpenPoint.Kind.VERIFICATION_MISSING, Optional.empty()));
    }
    openPoints.addAll(extremePoverty.openPoints());
    this.criteria = new ArrayList<>(extremePoverty.results());
    this.covered = new ArrayList<>(extremePoverty.covered());
    if (covered.isEmpty()) {
      refuse(Category.EXTREME_POVERTY, criteria);
    }
  }

  /** Everybody is in extreme poverty: the household categories are not tested. */
  Determination nobodyLeft() {
    return result(Category.EXTREME_POVERTY, false, Optional.empty(), Money.ZERO);
  }

  Determination of(RemainingHousehold household) {
    List<CriterionResult> subsistence = SubsistenceRules.test(household);
    List<CriterionResult> marginal = MarginalRules.test(household);
    List<CriterionResult> rigid = RigidExpenditureRules.test(household);
    SinglePersonRules single = new SinglePersonRules(household, marginal);

    refuse(Category.SUBSISTENCE_ALLOWANCE, subsistence);
    if (single.eligible().isEmpty()) {
      refuse(Category.SUBSISTENCE_SINGLE, single.results());
    }
    refuse(Category.MARGINAL, marginal);
    refuse(Category.RIGID_EXPENDITURE, rigid);
    criteria.addAll(subsistence);
    criteria.addAll(single.results());
    criteria.addAll(marginal);
    criteria.addAll(rigid);

    Category category = Category.NONE;
    boolean isMarginal = allHold(marginal);
    SubsistenceAmounts amounts = new SubsistenceAmounts(household);
    Money householdBase = Money.ZERO;
    if (allHold(subsistence)) {
      category = Category.SUBSISTENCE_ALLOWANCE;
      householdBase = amounts.householdBase();
      covered.addAll(amounts.everybody(householdBase));
    } else if (!single.eligible().isEmpty()) {
      category = Category.SUBSISTENCE_SINGLE;
      covered.addAll(amounts.alone(single.eligible()));
    } else if (isMarginal) {
      category = Category.MARGINAL;
    } else if (allHold(rigid)) {
      category = Category.RIGID_EXPENDITURE;
    }
    boolean alsoMarginal = category == Category.SUBSISTENCE_SINGLE && isMarginal;
    Money perCapita = TO_THE_CENT.round(household.income().yuan(), 12L * household.size());
    return result(category, alsoMarginal, Optional.of(perCapita), householdBase);
  }

  private static boolean allHold(List<CriterionResult> results) {
    return results.stream().allMatch(CriterionResult::holds);
  }

  private void refuse(Category category, List<CriterionResult> results) {
    List<String> failed =
        results.stream()
            .filter(c -> c.verdict() == Verdict.FAILED)
            .map(c -> c.criterion().id())
            .distinct()
            .sorted()
            .toList();
    if (!failed.isEmpty()) {
      refused.add(new RefusedCategory(category, failed));
    }
  }

  private Determination result(
      Category category, boolean alsoMarginal, Optional<Money> perCapita, Money householdBase) {
    return new Determination(
        facts.caseId(),
        category,
        openPoints,
        alsoMarginal,
        countedIds,
        perCapita,
        covered,
        householdBase,
        criteria,
        refused,
        version);
  }
}
