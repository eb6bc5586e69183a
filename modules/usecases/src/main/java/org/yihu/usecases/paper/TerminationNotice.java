package org.yihu.usecases.paper;

import java.util.List;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticePeriod;

/**
 * 特困人员救助供养终止公示: whose extreme-poverty support is to end, without the reason (民发〔2021〕43号第二十六条).
 *
 * @param place 张贴地点
 * @param period 公示期 with the day of posting
 */
public record TerminationNotice(
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String village,
    String place,
    NoticePeriod period,
    List<NoticeEntry> entries,
    List<KnownPerson> known)
    implements PostedPaper {
  public TerminationNotice {
    entries = List.copyOf(entries);
    known = List.copyOf(known);
  }
}
