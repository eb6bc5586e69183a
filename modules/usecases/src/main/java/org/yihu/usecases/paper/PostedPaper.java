package org.yihu.usecases.paper;

import java.util.List;
import org.yihu.domain.notice.NoticeEntry;

/**
 * 张贴文书: a paper that is posted in public; its finished text is searched for what must not be
 * disclosed.
 */
public sealed interface PostedPaper extends Paper
    permits ReviewNotice, LongTermNotice, TerminationNotice {
  IssuingOffice office();

  /** 嘎查村（社区） where it is posted. */
  String village();

  /** 张贴地点. */
  String place();

  List<NoticeEntry> entries();

  /** What the files know of the people behind it and must not appear. */
  List<KnownPerson> known();
}
