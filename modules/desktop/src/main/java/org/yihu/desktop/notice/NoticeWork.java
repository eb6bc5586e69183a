package org.yihu.desktop.notice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.attachment.KeepAttachment;
import org.yihu.usecases.notice.NoticeBoard;
import org.yihu.usecases.notice.NoticeDesk;
import org.yihu.usecases.notice.PreviewNotice;
import org.yihu.usecases.notice.PrintNotice;
import org.yihu.usecases.port.PageImages;

/**
 * The use cases of the notices and the person who calls them.
 *
 * @param preview made only when a sheet is drawn, because the press takes a while to load
 * @param printing fills the sheet for the print preview
 */
public record NoticeWork(
    Actor actor,
    Clock clock,
    NoticeBoard board,
    NoticeDesk desk,
    Supplier<PreviewNotice> preview,
    PrintNotice printing,
    PageImages images,
    KeepAttachment photos) {
  LocalDate today() {
    return LocalDate.now(clock);
  }
}
