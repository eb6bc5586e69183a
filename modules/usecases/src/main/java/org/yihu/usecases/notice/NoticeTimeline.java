package org.yihu.usecases.notice;

import java.time.LocalDate;
import java.util.List;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.policy.Term;

/**
 * 公示期推算: how the days of a notice follow from the day of posting.
 *
 * @param period the days
 * @param counted last day as counted, before it was put off for a rest day; for a term in working
 *     days the last day itself
 * @param removal first day on which the notice may be taken down
 * @param documents the documents that set the term
 */
public record NoticeTimeline(
    NoticePeriod period, LocalDate counted, LocalDate removal, List<String> documents) {
  public NoticeTimeline {
    documents = List.copyOf(documents);
  }

  static NoticeTimeline of(NoticePeriod period, List<String> documents) {
    LocalDate counted =
        period.term().unit() == Term.Unit.CALENDAR_DAYS
            ? period.posted().plusDays(period.term().count())
            : period.last();
    return new NoticeTimeline(period, counted, period.last().plusDays(1), documents);
  }
}
