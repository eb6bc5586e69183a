package org.yihu.domain.assistance;

import java.util.Set;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Money;

/** 收入核算: a member's income as it counts (民发〔2021〕57号第十三条, 43号第六条). */
final class IncomeRules {
  private static final Set<String> NEVER_COUNTED_FOR_EXTREME_POVERTY =
      Set.of("basic-pension", "old-age-allowance");

  private final PolicyScope scope;

  IncomeRules(PolicyScope scope) {
    this.scope = scope;
  }

  /**
   * Income of the twelve months after employment cost and what is not counted; never below zero.
   */
  Money of(MemberFacts member) {
    return counted(member, Set.of());
  }

  /** As {@link #of}, with pensions and old-age allowances left out whatever the parameters say. */
  Money forExtremePoverty(MemberFacts member) {
    return counted(member, NEVER_COUNTED_FOR_EXTREME_POVERTY);
  }

  private Money counted(MemberFacts member, Set<String> alwaysExcluded) {
    Money income = member.income().afterEmploymentCost();
    for (ExcludedIncome part : member.income().excluded()) {
      if (alwaysExcluded.contains(part.kind()) || scope.isOn("income.excluded." + part.kind())) {
        income = income.minus(part.amount());
      }
    }
    return income.isNegative() ? Money.ZERO : income;
  }
}
