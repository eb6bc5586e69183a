package org.yihu.usecases.paper;

import java.util.List;
import org.yihu.domain.shared.Money;

/**
 * 拟保障金额 a month: base and add-ons apart.
 *
 * @param lines empty if nothing is to be paid
 * @param total 合计
 */
public record ReviewAmount(List<Line> lines, Money total) {
  public ReviewAmount {
    lines = List.copyOf(lines);
  }

  /** One part: what it is, how it is calculated or for whom, how much. */
  public record Line(String item, String calculation, Money amount) {}
}
