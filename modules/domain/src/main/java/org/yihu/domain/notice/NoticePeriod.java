package org.yihu.domain.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.yihu.domain.calendar.TermEnd;
import org.yihu.domain.calendar.WorkingCalendar;
import org.yihu.domain.policy.Term;
import org.yihu.domain.shared.Reason;

/**
 * 公示期: the days of a public notice. The first day is the day after posting; the last day is the end
 * of the term (seven calendar or working days by parameter), put off to the next working day if it
 * is a rest day (民法典第二百零一条、第二百零三条; 民发〔2021〕57 号第十九条).
 *
 * @param posted 张贴日
 * @param first 起始日
 * @param last 截止日
 * @param term 期限
 * @param rolled whether the last day was put off
 * @param warnings years counted by weekdays because their holidays are not known
 */
public record NoticePeriod(
    LocalDate posted,
    LocalDate first,
    LocalDate last,
    Term term,
    boolean rolled,
    List<Reason> warnings) {

  public NoticePeriod {
    Objects.requireNonNull(posted, "posted");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    warnings = List.copyOf(warnings);
  }

  /** The period of a notice posted on a day. */
  public static NoticePeriod of(LocalDate posted, Term term, WorkingCalendar calendar) {
    TermEnd end = calendar.end(posted, term);
    return new NoticePeriod(
        posted, posted.plusDays(1), end.end(), term, end.rolled(), end.warnings());
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** Whether the period is over on a day: objections are not awaited any more. */
  public boolean isOver(LocalDate today) {
    return today.isAfter(last);
  }
}
