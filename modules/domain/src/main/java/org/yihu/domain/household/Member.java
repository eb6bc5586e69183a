package org.yihu.domain.household;

import java.time.LocalDate;
import java.util.Optional;
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
 * @param departure 离开原因; empty while the membership is open or if nobody said why
 */
public record Member(
    Person person,
    Relation relation,
    DateRange period,
    boolean livesTogether,
    boolean legalDuty,
    Absence absence,
    Optional<Departure> departure) {

  /** A membership without a reason for its end. */
  public Member(
      Person person,
      Relation relation,
      DateRange period,
      boolean livesTogether,
      boolean legalDuty,
      Absence absence) {
    this(person, relation, period, livesTogether, legalDuty, absence, Optional.empty());
  }

  /** A member who lives together, in the usual case. */
  public static Member of(Person person, Relation relation, DateRange period) {
    return new Member(
        person, relation, period, true, relation.kin() != Relation.Kin.OTHER, Absence.NONE);
  }

  /** 死亡日期; empty if the membership did not end with a death. */
  public Optional<LocalDate> diedOn() {
    return departure.filter(d -> d == Departure.DEATH).map(d -> period.to());
  }
}
