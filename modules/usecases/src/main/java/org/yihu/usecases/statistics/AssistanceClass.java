package org.yihu.usecases.statistics;

import java.util.Optional;
import org.yihu.domain.assistance.Category;

/**
 * 统计类别: the rows of the statistics, in their order; both kinds of subsistence allowance are one.
 */
public enum AssistanceClass {
  /** 特困供养. */
  EXTREME_POVERTY,
  /** 低保, the single-person case included. */
  SUBSISTENCE,
  /** 低保边缘. */
  MARGINAL,
  /** 刚性支出困难. */
  RIGID_EXPENDITURE,
  /** 其他困难. */
  OTHER_HARDSHIP,
  /** 防返贫监测: a household that carries the label and holds nothing. */
  RELAPSE_PREVENTION;

  /**
   * The class of a category that is held.
   *
   * @throws IllegalArgumentException for {@link Category#NONE}
   */
  public static AssistanceClass of(Category category) {
    return switch (category) {
      case EXTREME_POVERTY -> EXTREME_POVERTY;
      case SUBSISTENCE_ALLOWANCE, SUBSISTENCE_SINGLE -> SUBSISTENCE;
      case MARGINAL -> MARGINAL;
      case RIGID_EXPENDITURE -> RIGID_EXPENDITURE;
      case OTHER_HARDSHIP -> OTHER_HARDSHIP;
      case NONE -> throw new IllegalArgumentException("nothing is held");
    };
  }

  /** The category whose sign stands for it; empty for the label. */
  public Optional<Category> category() {
    return switch (this) {
      case EXTREME_POVERTY -> Optional.of(Category.EXTREME_POVERTY);
      case SUBSISTENCE -> Optional.of(Category.SUBSISTENCE_ALLOWANCE);
      case MARGINAL -> Optional.of(Category.MARGINAL);
      case RIGID_EXPENDITURE -> Optional.of(Category.RIGID_EXPENDITURE);
      case OTHER_HARDSHIP -> Optional.of(Category.OTHER_HARDSHIP);
      case RELAPSE_PREVENTION -> Optional.empty();
    };
  }
}
