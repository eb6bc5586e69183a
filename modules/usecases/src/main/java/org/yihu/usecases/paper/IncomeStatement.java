package org.yihu.usecases.paper;

import java.time.YearMonth;
import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 收入计算: the income that a decision rests on, as the determination found it; nothing is computed
 * again.
 *
 * @param persons 共同生活人数
 * @param from first of the twelve months
 * @param to last of the twelve months
 * @param lines the kinds of income
 * @param total their sum
 * @param perCapita a month
 * @param calculation the calculation of the monthly amount per person in one line
 */
public record IncomeStatement(
    int persons,
    YearMonth from,
    YearMonth to,
    List<Line> lines,
    Money total,
    Money perCapita,
    String calculation) {
  public IncomeStatement {
    lines = List.copyOf(lines);
  }

  /**
   * One kind of income.
   *
   * @param kind 工资性收入, 经营净收入 …
   * @param note how it came about
   */
  public record Line(String kind, Money amount, String note) {}
}
