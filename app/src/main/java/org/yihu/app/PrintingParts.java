package org.yihu.app;

import org.yihu.usecases.notice.PrintNotice;
import org.yihu.usecases.payment.PrintMonth;
import org.yihu.usecases.text.Texts;

/** The use cases that fill papers for the print preview. */
public final class PrintingParts {
  private final Office office;
  private final Texts texts;

  PrintingParts(Office office, Texts texts) {
    this.office = office;
    this.texts = texts;
  }

  public PrintMonth printMonth() {
    return new PrintMonth(office.store(), office.rules(), office.printDesk(), texts);
  }

  public PrintNotice printNotice() {
    return new PrintNotice(
        office.store(), office.rules(), office.noticeDesk(), office.printDesk(), texts);
  }
}
