package org.yihu.usecases.board;

import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.shared.Money;

/**
 * 试算得失: one thing that would be lost, gained or kept for a while.
 *
 * @param direction whether it is lost, gained or tapers
 * @param item what it is
 * @param category the tier of 医疗救助; empty for money
 * @param monthly yuan a month; zero for a tier
 * @param months how long a taper lasts; 0 elsewhere
 */
public record TrialEffect(
    Direction direction, Item item, Optional<Category> category, Money monthly, int months) {
  /** 得失方向. */
  public enum Direction {
    LOST,
    GAINED,
    /** 渐退: goes on for a while after someone took up work. */
    TAPER
  }

  /** 得失项目. */
  public enum Item {
    /** 基本金额. */
    BASE,
    /** 分类施保增发. */
    ADD_ON,
    /** 照料护理. */
    CARE,
    /** 医疗救助档. */
    MEDICAL_TIER,
    /** 月合计, for a taper. */
    TOTAL
  }
}
