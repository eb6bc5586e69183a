package org.yihu.domain.assistance;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.yihu.domain.policy.PolicyScope;
import org.yihu.domain.shared.Money;

/**
 * 财产条件: the four tests of one category. Financial assets up to a number of monthly standards per
 * counted member, private vehicles, houses and businesses up to a number each; the limits
 * themselves still pass.
 *
 * @param set name of the limits in the parameters
 */
record AssetsCriteria(
    String set, Criterion financial, Criterion vehicles, Criterion houses, Criterion businesses) {

  static final AssetsCriteria EXTREME_POVERTY =
      new AssetsCriteria(
          "extreme-poverty",
          Criterion.EXTREME_POVERTY_FINANCIAL,
          Criterion.EXTREME_POVERTY_VEHICLES,
          Criterion.EXTREME_POVERTY_HOUSES,
          Criterion.EXTREME_POVERTY_BUSINESSES);

  static final AssetsCriteria SUBSISTENCE =
      new AssetsCriteria(
          "subsistence",
          Criterion.SUBSISTENCE_FINANCIAL,
          Criterion.SUBSISTENCE_VEHICLES,
          Criterion.SUBSISTENCE_HOUSES,
          Criterion.SUBSISTENCE_BUSINESSES);

  static final AssetsCriteria MARGINAL =
      new AssetsCriteria(
          "marginal",
          Criterion.MARGINAL_FINANCIAL,
          Criterion.MARGINAL_VEHICLES,
          Criterion.MARGINAL_HOUSES,
          Criterion.MARGINAL_BUSINESSES);

  /** 刚性支出困难家庭 follow the limits of marginal households. */
  static final AssetsCriteria RIGID_EXPENDITURE =
      new AssetsCriteria(
          "marginal",
          Criterion.RIGID_FINANCIAL,
          Criterion.RIGID_VEHICLES,
          Criterion.RIGID_HOUSES,
          Criterion.RIGID_BUSINESSES);

  /** The parameters that the tests need. */
  Stream<String> parameters() {
    return Stream.of("financial-months", "vehicles", "houses", "businesses").map(this::key);
  }

  private String key(String limit) {
    return "assets." + set + "." + limit;
  }

  /**
   * @param standard 低保标准, yuan per person and month
   * @param counted number of counted members, those in extreme poverty too
   */
  List<CriterionResult> test(
      HouseholdAssets assets, PolicyScope scope, Money standard, int counted) {
    return List.of(
        financial(assets, scope, standard.times(counted)),
        count(vehicles, assets.privateVehicles(), scope.count(key("vehicles"))),
        count(houses, assets.houses(), scope.count(key("houses"))),
        count(businesses, assets.businesses(), scope.count(key("businesses"))));
  }

  private CriterionResult financial(HouseholdAssets assets, PolicyScope scope, Money monthly) {
    BigDecimal value = assets.financial().yuan();
    BigDecimal limit = scope.ratio(key("financial-months")).multiply(monthly.yuan());
    return CriterionResult.household(
        financial, value.compareTo(limit) <= 0, new Evidence.Amounts(value, limit));
  }

  private static CriterionResult count(Criterion criterion, int value, int limit) {
    return CriterionResult.household(criterion, value <= limit, new Evidence.Counts(value, limit));
  }
}
