package org.yihu.usecases.casework;

import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.household.Absence;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.WorkAbility;
import org.yihu.usecases.payment.ReviewIntervals;

/** When a household is reviewed next: sooner with a member able to work (57号第三十一条). */
final class ReviewDay {
  private static final int WORKING_AGE_FROM = 16;
  private static final int WORKING_AGE_BEFORE = 60;

  private ReviewDay() {}

  /** The day, counted from the step; empty for a category that nobody reviews on a fixed day. */
  static Optional<LocalDate> next(OpenFile file, Category category) {
    boolean ableBodied =
        file.household().membersOn(file.on()).stream().anyMatch(m -> isAbleBodied(m, file.on()));
    return ReviewIntervals.keyOf(category, ableBodied)
        .map(key -> ReviewIntervals.schedule(file.parameters(file.on()), key))
        .map(schedule -> schedule.after(file.on()));
  }

  private static boolean isAbleBodied(Member member, LocalDate day) {
    int age = member.person().ageOn(day);
    var profile = member.person().profile();
    return member.absence() == Absence.NONE
        && age >= WORKING_AGE_FROM
        && age < WORKING_AGE_BEFORE
        && profile.workAbility() == WorkAbility.FULL
        && !profile.dependentStudent();
  }
}
