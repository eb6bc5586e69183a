package org.yihu.domain.assistance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 低保边缘家庭: MG-01 income, MG-02 assets (社会救助法第二十一条, 国办发〔2023〕39号). */
final class MarginalRules {
  private static final String RATIO = "marginal.ratio";

  private MarginalRules() {}

  static Stream<String> parameters() {
    return Stream.of(RATIO);
  }

  static List<CriterionResult> test(RemainingHousehold household) {
    BigDecimal income = household.income().yuan();
    BigDecimal limit = household.scope().ratio(RATIO).multiply(household.yearlyStandard().yuan());
    List<CriterionResult> results = new ArrayList<>();
    results.add(
        CriterionResult.household(
            Criterion.MARGINAL_INCOME,
            income.compareTo(limit) < 0,
            new Evidence.Amounts(income, limit)));
    results.addAll(household.test(AssetsCriteria.MARGINAL));
    return results;
  }
}
