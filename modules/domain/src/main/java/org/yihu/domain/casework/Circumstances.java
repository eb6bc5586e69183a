package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;

/**
 * 办理时情况: what the conditions of a step look at beside the case.
 *
 * @param today the day of recording; nothing may lie after it
 * @param household the household as stored now
 * @param resultStale whether the household file was changed in what the newest determination rests
 *     on
 */
public record Circumstances(LocalDate today, Household household, boolean resultStale) {
  private static final int FULL_AGE = 18;

  /** The members of full age on a day who are at home or may sign elsewhere, in file order. */
  List<Member> adultsOn(LocalDate day) {
    return household.membersOn(day).stream()
        .filter(m -> m.person().ageOn(day) >= FULL_AGE)
        .filter(m -> m.absence() == org.yihu.domain.household.Absence.NONE)
        .toList();
  }

  boolean isMember(String name) {
    return household.members().stream().anyMatch(m -> m.person().name().equals(name));
  }
}
