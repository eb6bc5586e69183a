package org.yihu.domain.payment;

import java.util.EnumSet;
import java.util.Set;

/**
 * 变动原因: the closed dictionary of why a benefit starts, changes or ends (from 民发〔2021〕57号第三十至三十四条、民发〔2021〕43号第二十四条 and
 * the 2022 notice on basic support). A reason says what it can lead to; anything else is refused.
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
  PROPERTY_OVER(Effect.END),
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
  MARRIAGE_CHANGED(Effect.CHANGE, Effect.END),
  /** 子女毕业或成年. */
  CHILD_GROWN(Effect.CHANGE, Effect.END),
  /** 转为特困. */
  TO_EXTREME_POVERTY(Effect.CHANGE, Effect.END),
  /** 转为低保. */
  TO_SUBSISTENCE(Effect.CHANGE, Effect.END),
  /** 转为低保边缘. */
  TO_MARGINAL(Effect.END),
  /** 转为刚性支出困难. */
  TO_RIGID(Effect.END),
  /** 自愿放弃. */
  VOLUNTARY(Effect.END),
  /** 不配合核查. */
  NOT_COOPERATING(Effect.SUSPEND, Effect.END),
  /** 骗取. */
  FRAUD(Effect.END),
  /** 到期未复核. */
  REVIEW_LAPSED(Effect.SUSPEND, Effect.END),
  /** 三次拒绝就业: reduces that person's share only (民发〔2021〕57号第三十四条). */
  REFUSED_WORK(Effect.CHANGE),
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
  /** 账号核实等原因: held by the office for another stated reason. */
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
    END
  }

  private final Set<Effect> effects;

  ChangeReason(Effect first, Effect... others) {
    effects = EnumSet.of(first, others);
  }

  public boolean allows(Effect effect) {
    return effects.contains(effect);
  }
}
