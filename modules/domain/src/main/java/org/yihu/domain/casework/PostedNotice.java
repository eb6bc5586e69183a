package org.yihu.domain.casework;

import java.time.LocalDate;
import org.yihu.domain.notice.NoticeKind;
import org.yihu.domain.notice.NoticePeriod;

/**
 * 公示: one posting of the case on the village's board.
 *
 * @param kind review or termination
 * @param postedOn day of posting, not counted
 * @param firstDay the day after posting
 * @param lastDay last day of the period
 * @param place where it hangs; may be empty
 */
public record PostedNotice(
    NoticeKind kind, LocalDate postedOn, LocalDate firstDay, LocalDate lastDay, String place) {
  /** A posting for a period. */
  public static PostedNotice of(NoticeKind kind, NoticePeriod period, String place) {
    return new PostedNotice(kind, period.posted(), period.first(), period.last(), place);
  }

  /** Whether the period is over on a day. */
  public boolean isOverOn(LocalDate day) {
    return day.isAfter(lastDay);
  }
}
