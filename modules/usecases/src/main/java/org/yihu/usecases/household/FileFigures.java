package org.yihu.usecases.household;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.assistance.Criterion;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Evidence;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.casework.CountedLine;
import org.yihu.usecases.casework.CountedLine.Counting;
import org.yihu.usecases.household.HouseholdFile.FileMoney;

/**
 * 四项关键数: the sums of a household file with the limits of the subsistence allowance. Yuan.
 *
 * @param gross 收入合计 of the lines that fall into the twelve months
 * @param counted 计入收入 after costs, excluded income and deductions; empty if it cannot be worked out
 * @param perCapita 人均月收入; empty likewise
 * @param standard 低保标准 per person and month; empty likewise
 * @param spending 年支出 by kind
 * @param financial 金融资产
 * @param financialLimit its limit; empty if it cannot be worked out
 * @param houses 房屋套数
 * @param vehicles 计入的机动车
 * @param freeVehicles 不计入的机动车
 */
public record FileFigures(
    Money gross,
    Optional<Money> counted,
    Optional<Money> perCapita,
    Optional<BigDecimal> standard,
    Map<SpendingLine.Kind, Money> spending,
    Money financial,
    Optional<BigDecimal> financialLimit,
    int houses,
    int vehicles,
    int freeVehicles) {

  public static FileFigures of(FileMoney money) {
    Optional<Evidence.Amounts> income =
        money.determination().flatMap(d -> amounts(d, Criterion.SUBSISTENCE_INCOME));
    Optional<BigDecimal> standard =
        income.map(
            i -> {
              int persons = money.determination().orElseThrow().countedMembers().size();
              int left = persons - poor(money.determination().get());
              return i.limit().divide(BigDecimal.valueOf(12L * left));
            });
    return new FileFigures(
        gross(money),
        income.map(i -> Money.ofYuan(i.value())),
        money.determination().flatMap(Determination::perCapitaMonthly),
        standard,
        spending(money),
        financial(money),
        money
            .determination()
            .flatMap(d -> amounts(d, Criterion.SUBSISTENCE_FINANCIAL))
            .map(Evidence.Amounts::limit),
        count(money, AssetLine.Kind.HOUSE),
        count(money, AssetLine.Kind.VEHICLE_PRIVATE),
        count(money, AssetLine.Kind.VEHICLE_LIVELIHOOD)
            + count(money, AssetLine.Kind.VEHICLE_MEDICAL)
            + count(money, AssetLine.Kind.VEHICLE_REHABILITATION));
  }

  /** 减项: what the counted income lacks of the gross one; empty if it cannot be worked out. */
  public Optional<Money> takenOff() {
    return counted.map(gross::minus);
  }

  private static int poor(Determination determination) {
    return (int)
        determination.covered().stream().filter(c -> c.kind() == Category.EXTREME_POVERTY).count();
  }

  private static Optional<Evidence.Amounts> amounts(Determination d, Criterion criterion) {
    return d.criteria().stream()
        .filter(r -> r.criterion() == criterion)
        .map(r -> (Evidence.Amounts) r.evidence())
        .findFirst();
  }

  private static Money gross(FileMoney money) {
    return money.income().stream()
        .filter(l -> isOfTheYear(l.counting()))
        .map(l -> l.line().amount())
        .reduce(Money.ZERO, Money::plus);
  }

  private static boolean isOfTheYear(Counting counting) {
    return counting != Counting.PAST
        && counting != Counting.LATER
        && counting != Counting.SUPERSEDED
        && counting != Counting.OTHER_PERIOD;
  }

  private static Map<SpendingLine.Kind, Money> spending(FileMoney money) {
    Map<SpendingLine.Kind, Money> sums = new EnumMap<>(SpendingLine.Kind.class);
    for (CountedLine<SpendingLine> line : money.spending()) {
      if (isOfTheYear(line.counting())) {
        sums.merge(line.line().kind(), line.line().amount(), Money::plus);
      }
    }
    return sums;
  }

  private static Money financial(FileMoney money) {
    return money.assets().stream()
        .filter(l -> l.counting().counts() && l.line().kind() == AssetLine.Kind.FINANCIAL)
        .map(CountedLine::counted)
        .reduce(Money.ZERO, Money::plus);
  }

  private static int count(FileMoney money, AssetLine.Kind kind) {
    return money.assets().stream()
        .filter(l -> l.counting() != Counting.SUPERSEDED && l.line().kind() == kind)
        .mapToInt(l -> l.line().count())
        .sum();
  }
}
