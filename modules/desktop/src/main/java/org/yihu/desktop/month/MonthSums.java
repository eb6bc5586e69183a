package org.yihu.desktop.month;

import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * What the fixed row under the table adds up: the lines shown.
 *
 * @param lines 户
 * @param persons 人数
 * @param now this month
 * @param before the month before
 */
public record MonthSums(int lines, int persons, Money now, Money before) {
  static MonthSums of(List<MonthLine> lines) {
    int persons = 0;
    Money now = Money.ZERO;
    Money before = Money.ZERO;
    for (MonthLine line : lines) {
      persons += line.row().persons();
      now = now.plus(line.row().total());
      before = before.plus(line.row().before().orElse(Money.ZERO));
    }
    return new MonthSums(lines.size(), persons, now, before);
  }

  public Money difference() {
    return now.minus(before);
  }
}
