package org.yihu.usecases.board;

import java.util.List;
import java.util.Optional;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Facts;
import org.yihu.domain.shared.Money;

/**
 * 试算结果: what some changes would come to.
 *
 * @param facts the facts as changed
 * @param before the result without the changes
 * @param after the result with them
 * @param effects what would be lost, gained and kept for a while
 * @param cliff 断崖; empty unless more income would leave the household with less
 */
public record Trial(
    Facts facts,
    Determination before,
    Determination after,
    List<TrialEffect> effects,
    Optional<Cliff> cliff) {
  /**
   * 断崖: the household earns more and has less.
   *
   * @param earned more income, yuan a year
   * @param lost less assistance, yuan a year
   */
  public record Cliff(Money earned, Money lost) {
    /** What is missing in the end, yuan a year. */
    public Money net() {
      return lost.minus(earned);
    }
  }

  public Trial {
    effects = List.copyOf(effects);
  }
}
