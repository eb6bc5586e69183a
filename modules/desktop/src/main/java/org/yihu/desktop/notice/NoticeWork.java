package org.yihu.desktop.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.attachment.KeepAttachment;
import org.yihu.usecases.notice.NoticeBoard;
import org.yihu.usecases.notice.NoticeDesk;
import org.yihu.usecases.notice.PreviewNotice;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.port.PaperPress;

/**
 * The use cases of the notices and the person who calls them.
 *
 * @param preview made only when a sheet is drawn, because the press takes a while to load
 * @param press likewise
 */
public record NoticeWork(
    Actor actor,
    Clock clock,
    NoticeBoard board,
    NoticeDesk desk,
    Supplier<PreviewNotice> preview,
    Supplier<PaperPress> press,
    PageImages images,
    KeepAttachment photos) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
