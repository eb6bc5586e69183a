package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;

/**
 * 公示现状: how a notice that was not removed stands today.
 *
 * @param notice the notice
 * @param daysLeft calendar days until the last day, 0 on it, negative after it; empty while it is
 *     not posted and for a long-term notice
 * @param removal first day on which it may be taken down; empty as above
 * @param openObjections objections without an answer
 */
public record NoticeStanding(
    PublicNotice notice,
    Optional<Integer> daysLeft,
    Optional<LocalDate> removal,
    int openObjections) {
  /** How a notice stands on a day. */
  public static NoticeStanding of(PublicNotice notice, LocalDate today) {
    Optional<LocalDate> last = notice.period().map(NoticePeriod::last);
    return new NoticeStanding(
        notice,
        last.map(day -> (int) ChronoUnit.DAYS.between(today, day)),
        last.map(day -> day.plusDays(1)),
        (int) notice.objections().stream().filter(o -> o.answered().isEmpty()).count());
  }

  /** Whether it hangs on its board. */
  public boolean isPosted() {
    return notice.posted().isPresent();
  }

  /** Whether its period is over and it waits to be taken down. */
  public boolean isOver() {
    return daysLeft.filter(days -> days < 0).isPresent();
  }
}
