package org.yihu.usecases.paper;

import java.util.List;
import org.yihu.domain.notice.NoticeEntry;
import org.yihu.domain.notice.NoticePeriod;

/**
 * 社会救助审核公示 (paper 08): the township's opinions on the households of one village (民发〔2021〕57号第十九条).
 *
 * @param place 张贴地点
 * @param period 公示期 with the day of posting
 */
public record ReviewNotice(
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String village,
    String place,
    NoticePeriod period,
    List<NoticeEntry> entries,
    List<KnownPerson> known)
    implements PostedPaper {
  public ReviewNotice {
    entries = List.copyOf(entries);
    known = List.copyOf(known);
  }
}
