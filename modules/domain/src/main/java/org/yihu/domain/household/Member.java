package org.yihu.domain.household;

import org.yihu.domain.shared.DateRange;

/**
 * 家庭成员: a person's dated membership in a household.
 *
 * @param person the person
 * @param relation 与户主关系
 * @param period days of membership
 * @param livesTogether 共同生活
 * @param legalDuty 负有法定赡养、抚养、扶养义务
 * @param absence 不计入情形
 */
public record Member(
    Person person,
    Relation relation,
    DateRange period,
    boolean livesTogether,
    boolean legalDuty,
    Absence absence) {

  /** A member who lives together, in the usual case. */
  public static Member of(Person person, Relation relation, DateRange period) {
    return new Member(
        person, relation, period, true, relation.kin() != Relation.Kin.OTHER, Absence.NONE);
  }
}
