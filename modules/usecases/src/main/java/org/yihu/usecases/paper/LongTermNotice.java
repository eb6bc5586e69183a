package org.yihu.usecases.paper;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.yihu.domain.notice.NoticeEntry;

/**
 * 社会救助对象长期公示 (paper 09): who holds what in a month (社会救助法第四十五条; 民发〔2021〕57号第二十四条).
 *
 * @param place 公布地点
 * @param month the month whose list it is
 * @param issued date of the notice
 */
public record LongTermNotice(
    String fileKey,
    DocumentNumber number,
    IssuingOffice office,
    String village,
    String place,
    YearMonth month,
    LocalDate issued,
    List<NoticeEntry> entries,
    List<KnownPerson> known)
    implements PostedPaper {
  public LongTermNotice {
    entries = List.copyOf(entries);
    known = List.copyOf(known);
  }
}
