package org.yihu.usecases.statistics;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.shared.FileKey;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.IssuingOffices;
import org.yihu.usecases.paper.MonthReport;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.printing.PrintDesk;
import org.yihu.usecases.printing.PrintKey;
import org.yihu.usecases.text.Texts;

/** 月报打印: fills the month's report from its statistics for the print preview. */
public final class PrintMonthReport {
  private static final String PAPER = "month-report";

  private final Store store;
  private final OfficeRules rules;
  private final PrintDesk printing;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code casepaper}, {@code office}, {@code payment} and {@code
   *     desktop/workbench}
   */
  public PrintMonthReport(
      Store store, OfficeRules rules, PrintDesk printing, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.printing = printing;
    this.texts = texts;
    this.clock = clock;
  }

  /** The report of a month. */
  public PaperToPrint toPrint(Actor actor, MonthStatistics month) {
    YearMonth of = month.month();
    return printing.toPrint(
        actor,
        new PrintKey(PAPER, "statistics/" + of),
        texts.get("casepaper.title." + PAPER),
        texts.get("casepaper.month.about", String.valueOf(of.getYear()), of.getMonthValue()),
        "",
        store.read(registers -> report(registers, month)));
  }

  private MonthReport report(Registers registers, MonthStatistics month) {
    DivisionCode own =
        new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
    IssuingOffices offices =
        new IssuingOffices(rules.divisions(registers.settings()), registers.settings(), texts);
    YearMonth of = month.month();
    LocalDate today = LocalDate.now(clock);
    LocalDate end = of.atEndOfMonth();
    UUID key =
        UUID.nameUUIDFromBytes(("report/" + own + "/" + of).getBytes(StandardCharsets.UTF_8));
    return new MonthReport(
        FileKey.of(key).value(),
        offices.number(own, IssuingOffices.Series.MONTH_REPORT, of.getYear(), of.getMonthValue()),
        offices.of(own).signature(),
        end.isAfter(today) ? today : end,
        month,
        month.lines().stream().map(l -> name(l.kind().orElseThrow())).toList(),
        month.exits().stream().map(this::reason).toList());
  }

  private String name(AssistanceClass kind) {
    return texts.get("category.name." + kind.category().map(Enum::name).orElse(kind.name()));
  }

  private String reason(MonthStatistics.Exit exit) {
    return exit.reason()
        .map(r -> texts.get("payment.reason." + r))
        .orElseGet(() -> texts.get("statistics.no-reason"));
  }
}
