package org.yihu.domain.assistance;

import java.util.List;
import java.util.stream.Stream;
import org.yihu.domain.policy.PolicyParameters;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Money;
import org.yihu.domain.shared.Refusal;

/**
 * 认定: tests one set of facts against every category in turn, 特困 → 低保（家庭） → 低保（单人户） → 低保边缘 → 刚性支出困难.
 * Every comparison is exact; money is rounded once, at the end. A pure function of facts and
 * parameters, safe for use by several threads. Source: 39号五（一） "一次申请、分类审核认定".
 */
public final class DeterminationRules {
  private static final String STANDARD = "subsistence.standard";

  private final PolicyParameters parameters;

  public DeterminationRules(PolicyParameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Determines every category.
   *
   * @throws Refusal of kind FINDINGS with everything wrong with the facts; of kind
   *     PARAMETER_MISSING with every parameter that is needed and not in force on the date of
   *     application
   */
  public Determination determine(Facts facts) {
    Refusal.unlessEmpty(facts.findings());
    PolicyScope scope =
        parameters.at(facts.applicationDate(), facts.division(), facts.settlement());
    scope.require(Stream.concat(Stream.of(STANDARD), AssetsCriteria.EXTREME_POVERTY.parameters()));
    Money standard = scope.amount(STANDARD);
    List<MemberFacts> counted = facts.countedMembers();
    ExtremePovertyRules extremePoverty =
        new ExtremePovertyRules(facts, counted, scope, standard, new IncomeRules(scope));
    DeterminationResult result =
        new DeterminationResult(facts, counted, extremePoverty, parameters.version());
    List<MemberFacts> left = extremePoverty.left();
    if (left.isEmpty()) {
      return result.nobodyLeft();
    }
    scope.require(householdParameters());
    return result.of(RemainingHousehold.of(facts, scope, standard, counted.size(), left));
  }

  private static Stream<String> householdParameters() {
    return Stream.of(
            AssetsCriteria.SUBSISTENCE.parameters(),
            AssetsCriteria.MARGINAL.parameters(),
            MarginalRules.parameters(),
            RigidExpenditureRules.parameters())
        .flatMap(keys -> keys);
  }
}
