package org.yihu.usecases.board;

import java.util.List;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;

/**
 * 收入曲线: what a household would get at other incomes, everything else being equal.
 *
 * @param points by rising income; two at one income where the amount breaks off
 * @param now where the facts stand
 * @param trial where the changes stand
 */
public record IncomeCurve(List<Point> points, Point now, Point trial) {
  /**
   * 曲线上一点.
   *
   * @param income 家庭收入 as it counts, yuan a year
   * @param total 月合计
   * @param category category of the household
   */
  public record Point(Money income, Money total, Category category) {}

  public IncomeCurve {
    points = List.copyOf(points);
  }
}
