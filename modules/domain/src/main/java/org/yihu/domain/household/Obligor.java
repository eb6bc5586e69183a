package org.yihu.domain.household;

import java.util.UUID;
import org.yihu.domain.shared.Money;

/**
 * 法定赡（抚、扶）养义务人 of a member. The relation is the obligor's to that member.
 *
 * @param memberId the member who is owed support
 * @param name 姓名
 * @param relation 与该成员关系
 * @param ability 履行义务能力
 * @param monthlySupport 月赡（抚、扶）养费
 * @param consented whether the obligor agreed to be checked (社会救助法第四十一条)
 */
public record Obligor(
    UUID memberId,
    String name,
    Relation relation,
    Ability ability,
    Money monthlySupport,
    boolean consented) {

  /** 履行义务能力 (民发〔2021〕43号第八条). */
  public enum Ability {
    ABLE,
    EXTREME_POVERTY,
    SUBSISTENCE_60,
    ELDER_70_LOW,
    DISABLED_LOW,
    INCAPABLE,
    /** Not checked, for example because consent was not given. */
    UNKNOWN
  }
}
