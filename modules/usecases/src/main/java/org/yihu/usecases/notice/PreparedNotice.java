package org.yihu.usecases.notice;

import java.util.Optional;
import org.yihu.domain.notice.NoticePeriod;
import org.yihu.domain.notice.PublicNotice;
import org.yihu.usecases.paper.PostedPaper;

/**
 * 编好的公示: the notice as kept, and its content for the press.
 *
 * @param notice the notice
 * @param period 公示期 if it is posted on the planned day; empty for a long-term notice
 * @param paper what is printed
 */
public record PreparedNotice(
    PublicNotice notice, Optional<NoticePeriod> period, PostedPaper paper) {}
