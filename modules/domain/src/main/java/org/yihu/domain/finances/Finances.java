package org.yihu.domain.finances;

import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 家庭经济状况: the lines of a household and the approved deductions (刚性支出扣减, yuan per year).
 *
 * @param income 收入
 * @param spending 刚性支出
 * @param assets 财产
 * @param illnessDeduction 因病扣减
 * @param disabilityDeduction 因残扣减
 */
public record Finances(
    List<IncomeLine> income,
    List<SpendingLine> spending,
    List<AssetLine> assets,
    Money illnessDeduction,
    Money disabilityDeduction) {

  public static final Finances NONE =
      new Finances(List.of(), List.of(), List.of(), Money.ZERO, Money.ZERO);

  public Finances {
    income = List.copyOf(income);
    spending = List.copyOf(spending);
    assets = List.copyOf(assets);
  }
}
