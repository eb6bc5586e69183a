package org.yihu.app;

import java.time.Clock;
import org.yihu.usecases.casepaper.PrintDrawMinutes;
import org.yihu.usecases.casepaper.PrintHouseholdChain;
import org.yihu.usecases.casepaper.PrintTrial;
import org.yihu.usecases.notice.PrintNotice;
import org.yihu.usecases.payment.PrintMonth;
import org.yihu.usecases.statistics.PrintMonthReport;
import org.yihu.usecases.text.Texts;

/** The use cases that fill papers for the print preview. */
public final class PrintingParts {
  private final Office office;
  private final Texts texts;
  private final Clock clock;

  PrintingParts(Office office, Texts texts, Clock clock) {
    this.office = office;
    this.texts = texts;
    this.clock = clock;
  }

  public PrintMonth printMonth() {
    return new PrintMonth(office.store(), office.rules(), office.printDesk(), texts);
  }

  public PrintNotice printNotice() {
    return new PrintNotice(
        office.store(), office.rules(), office.noticeDesk(), office.printDesk(), texts);
  }

  public PrintTrial printTrial() {
    return new PrintTrial(office.store(), office.rules(), office.printDesk(), texts, clock);
  }

  public PrintMonthReport printMonthReport() {
    return new PrintMonthReport(office.store(), office.rules(), office.printDesk(), texts, clock);
  }

  public PrintDrawMinutes printDrawMinutes() {
    return new PrintDrawMinutes(office.store(), office.rules(), office.printDesk(), texts);
  }

  public PrintHouseholdChain printHouseholdChain() {
    return new PrintHouseholdChain(
        office.store(), office.rules(), office.desk(), office.households().read(), texts, clock);
  }
}
