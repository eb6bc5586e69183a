package org.yihu.domain.payment;

import java.util.EnumSet;
import java.util.Set;
import org.yihu.domain.assistance.Category;

/**
 * 变动原因: the closed dictionary of why a benefit starts, changes or ends (from
 * 民发〔2021〕57号第三十至三十四条、民发〔2021〕43号第二十四条 and the 2022 notice on basic support). A reason says what it
 * can lead to; anything else is refused.
 */
public enum ChangeReason {
  /** 确认: the decision that starts it. */
  GRANTED(Effect.START),
  /** 汇总表导入: it was held before this program was used. */
  IMPORTED(Effect.START),
  /** 恢复: resumed after a suspension. */
  RESUMED(Effect.START),
  /** 死亡. */
  DEATH(Effect.CHANGE, Effect.END),
  /** 户籍迁出. */
  MOVED_AWAY(Effect.CHANGE, Effect.END),
  /** 收入超标. */
  INCOME_OVER(Effect.CHANGE, Effect.END),
  /** 财产超标. */
  ASSETS_OVER(Effect.END),
  /** 人口增减. */
  MEMBERS_CHANGED(Effect.CHANGE),
  /** 收入变化 within the standard. */
  INCOME_CHANGED(Effect.CHANGE),
  /** 就业: leads to the taper or the end. */
  EMPLOYED(Effect.CHANGE, Effect.TAPER, Effect.END),
  /** 服刑或强制隔离戒毒. */
  IMPRISONED(Effect.CHANGE, Effect.SUSPEND, Effect.END),
  /** 失踪. */
  MISSING(Effect.CHANGE, Effect.SUSPEND, Effect.END),
  /** 婚姻变化. */
  MARRIAGE(Effect.CHANGE, Effect.END),
  /** 子女毕业或成年. */
  CHILD_GROWN(Effect.CHANGE, Effect.END),
  /** 转为特困. */
  TO_EXTREME_POVERTY(Effect.CHANGE, Effect.END),
  /** 转为低保. */
  TO_SUBSISTENCE(Effect.CHANGE, Effect.END),
  /** 转为低保边缘. */
  TO_MARGINAL(Effect.END),
  /** 转为刚性支出困难. */
  TO_RIGID_EXPENDITURE(Effect.END),
  /** 自愿放弃. */
  VOLUNTARY(Effect.END),
  /** 不配合核查. */
  NOT_COOPERATING(Effect.SUSPEND, Effect.END),
  /** 骗取. */
  FRAUD(Effect.END),
  /** 到期未复核. */
  REVIEW_MISSED(Effect.SUSPEND, Effect.END),
  /** 三次拒绝就业: reduces that person's share only (民发〔2021〕57号第三十四条). */
  WORK_REFUSED(Effect.CHANGE),
  /** 恢复劳动能力（特困）. */
  ABILITY_REGAINED(Effect.END),
  /** 义务人恢复履行能力（特困）. */
  OBLIGOR_ABLE(Effect.END),
  /** 满年龄或增发资格变化: the add-on of a person changes. */
  ADD_ON_CHANGED(Effect.CHANGE),
  /** 生活自理能力变化: the care amount changes. */
  SELF_CARE_CHANGED(Effect.CHANGE),
  /** 调标: the standard changed. */
  STANDARD_CHANGED(Effect.CHANGE),
  /** 更正: what was recorded was wrong. */
  CORRECTION(Effect.CHANGE, Effect.END),
  /** 复核变化: the periodic review gave another amount. */
  REVIEWED(Effect.CHANGE, Effect.TAPER, Effect.END),
  /** 渐退期满. */
  TAPER_OVER(Effect.END),
  /** 期满: a status whose validity has passed (刚性支出困难家庭认定办法第十条). */
  EXPIRED(Effect.END),
  /** 暂缓发放后补发: what a held-back line owes. */
  HELD_BACK(Effect.SUPPLEMENT),
  /** 撤回申请: the procedure ends before any benefit. */
  WITHDRAWN(Effect.NO_BENEFIT),
  /** 其他: another reason, stated in the document. */
  OTHER(Effect.CHANGE, Effect.SUSPEND, Effect.END);

  /** 后果: what a reason can lead to. */
  public enum Effect {
    /** 起发. */
    START,
    /** 变更. */
    CHANGE,
    /** 渐退. */
    TAPER,
    /** 暂停. */
    SUSPEND,
    /** 停发. */
    END,
    /** 补发 only. */
    SUPPLEMENT,
    /** 程序终止. */
    NO_BENEFIT
  }

  private final Set<Effect> effects;

  ChangeReason(Effect first, Effect... others) {
    effects = EnumSet.of(first, others);
  }

  public boolean allows(Effect effect) {
    return effects.contains(effect);
  }

  /** Whether a procedure may end before its decision for this reason (民发〔2021〕57号第二十九条). */
  public boolean endsProcedure() {
    return this == WITHDRAWN || this == NOT_COOPERATING || this == DEATH || this == MOVED_AWAY;
  }

  /** Whether nobody is left to be heard. */
  public boolean leavesNobodyToHear() {
    return this == DEATH;
  }

  /** The reason under which a household passes into another category. */
  public static ChangeReason movingTo(Category category) {
    return switch (category) {
      case EXTREME_POVERTY -> TO_EXTREME_POVERTY;
      case SUBSISTENCE_ALLOWANCE, SUBSISTENCE_SINGLE -> TO_SUBSISTENCE;
      case MARGINAL -> TO_MARGINAL;
      case RIGID_EXPENDITURE -> TO_RIGID_EXPENDITURE;
      case OTHER_HARDSHIP, NONE -> REVIEWED;
    };
  }
}
