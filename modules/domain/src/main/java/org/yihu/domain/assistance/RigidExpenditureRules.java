package org.yihu.domain.assistance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;

/** 刚性支出困难家庭: RE-01 income, RE-02 assets, RE-03 spending (刚性支出困难家庭认定办法第四、五条). */
final class RigidExpenditureRules {
  private static final String DISPOSABLE_INCOME = "rigid.disposable-income";
  private static final String RATIO = "rigid.ratio";
  private static final String SPENDING_KINDS = "rigid.spending-kinds";

  private RigidExpenditureRules() {}

  static Stream<String> parameters() {
    return Stream.of(DISPOSABLE_INCOME, RATIO, SPENDING_KINDS);
  }

  static List<CriterionResult> test(RemainingHousehold household) {
    Money limit = household.scope().amount(DISPOSABLE_INCOME).times(household.size());
    List<CriterionResult> results = new ArrayList<>();
    results.add(
        CriterionResult.household(
            Criterion.RIGID_INCOME,
            household.income().compareTo(limit) < 0,
            new Evidence.Amounts(household.income().yuan(), limit.yuan())));
    results.addAll(household.test(AssetsCriteria.RIGID_EXPENDITURE));
    results.add(spending(household));
    return results;
  }

  private static CriterionResult spending(RemainingHousehold household) {
    Money spent = Money.ZERO;
    for (SpendingLine.Kind kind : household.scope().spendingKinds(SPENDING_KINDS)) {
      spent = spent.plus(household.facts().spending().getOrDefault(kind, Money.ZERO));
    }
    BigDecimal ratio = household.scope().ratio(RATIO);
    Evidence.Share share = new Evidence.Share(spent, household.gross(), ratio);
    return CriterionResult.household(
        Criterion.RIGID_SPENDING, spent.yuan().compareTo(share.limit()) > 0, share);
  }
}
