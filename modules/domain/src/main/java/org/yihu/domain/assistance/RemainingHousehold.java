package org.yihu.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Money;

/**
 * 余下家庭: the counted members who are not in extreme poverty, with the figures that every household
 * test uses.
 *
 * @param facts the whole facts
 * @param scope the parameters
 * @param standard 低保标准, yuan per person and month
 * @param counted number of all counted members, for the assets tests
 * @param members the members left, never empty
 * @param ownIncomes income of each of them in the same order, yuan per year
 * @param income 家庭收入 after approved deductions, never below zero, yuan per year
 */
record RemainingHousehold(
    Facts facts,
    PolicyScope scope,
    Money standard,
    int counted,
    List<MemberFacts> members,
    List<Money> ownIncomes,
    Money income) {

  static RemainingHousehold of(
      Facts facts, PolicyScope scope, Money standard, int counted, List<MemberFacts> members) {
    IncomeRules rules = new IncomeRules(scope);
    List<Money> own = new ArrayList<>(members.size());
    Money sum = Money.ZERO;
    for (MemberFacts member : members) {
      Money income = rules.of(member);
      own.add(income);
      sum = sum.plus(income);
    }
    Money income = sum.minus(facts.illnessDeduction()).minus(facts.disabilityDeduction());
    return new RemainingHousehold(
        facts, scope, standard, counted, members, own, income.isNegative() ? Money.ZERO : income);
  }

  int size() {
    return members.size();
  }

  /** 12 × S × n: what the household would have at the subsistence standard, yuan per year. */
  Money yearlyStandard() {
    return standard.times(12L * size());
  }

  Money gross() {
    Money gross = Money.ZERO;
    for (MemberFacts member : members) {
      gross = gross.plus(member.income().gross());
    }
    return gross;
  }

  List<CriterionResult> test(AssetsCriteria criteria) {
    return criteria.test(facts.assets(), scope, standard, counted);
  }
}
