package org.yihu.domain.assistance;

import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.shared.Money;

/** 低保（家庭）: SA-01 income, SA-02 assets (民发〔2021〕57号第八、十四条). */
final class SubsistenceRules {
  private SubsistenceRules() {}

  static List<CriterionResult> test(RemainingHousehold household) {
    Money limit = household.yearlyStandard();
    List<CriterionResult> results = new ArrayList<>();
    results.add(
        CriterionResult.household(
            Criterion.SUBSISTENCE_INCOME,
            household.income().compareTo(limit) < 0,
            new Evidence.Amounts(household.income().yuan(), limit.yuan())));
    results.addAll(household.test(AssetsCriteria.SUBSISTENCE));
    return results;
  }
}
