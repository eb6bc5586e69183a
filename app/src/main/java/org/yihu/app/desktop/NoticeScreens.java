package org.yihu.app.desktop;

import org.yihu.app.Office;
import org.yihu.desktop.notice.NoticeWork;
import org.yihu.desktop.notice.NoticesView;
import org.yihu.desktop.notice.NoticesViewModel;
import org.yihu.desktop.shell.Screen;
import org.yihu.desktop.shell.ScreenContext;
import org.yihu.documents.printing.PdfPages;

/** The screen of the notices. */
final class NoticeScreens {
  private final Office office;

  NoticeScreens(Office office) {
    this.office = office;
  }

  Screen notices(ScreenContext context) {
    NoticeWork work =
        new NoticeWork(
            office.session().actor(),
            context.clock(),
            office.noticeBoard(),
            office.noticeDesk(),
            office::previewNotice,
            office.printing().printNotice(),
            new PdfPages(),
            office.keepAttachment());
    return new NoticesView(
        new NoticesViewModel(work, context.tasks(), context.failures()), context);
  }
}
