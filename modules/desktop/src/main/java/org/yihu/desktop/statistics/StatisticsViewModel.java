package org.yihu.desktop.statistics;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.yihu.desktop.chart.BarRows;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.printing.PaperToPrint;
import org.yihu.usecases.statistics.Column;
import org.yihu.usecases.statistics.ExportStatistics;
import org.yihu.usecases.statistics.MonthStatistics;
import org.yihu.usecases.statistics.OfficeStatistics;
import org.yihu.usecases.statistics.PrintMonthReport;
import org.yihu.usecases.statistics.Selection;
import org.yihu.usecases.statistics.StatisticsRow;

/** One month of the statistics, in one of three units. */
public final class StatisticsViewModel {
  /** 单位. */
  public enum Unit {
    /** 户. */
    HOUSEHOLDS,
    /** 人. */
    PERSONS,
    /** 元/月. */
    MONEY
  }

  private final OfficeStatistics statistics;
  private final ExportStatistics export;
  private final PrintMonthReport reports;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final YearMonth now;
  private final ReadOnlyObjectWrapper<MonthStatistics> read = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Unit> unit = new SimpleObjectProperty<>(Unit.HOUSEHOLDS);

  /**
   * The use cases of the screen.
   *
   * @param statistics the numbers and what is behind them
   * @param export workbooks
   * @param reports the month's report
   */
  public record Uses(
      OfficeStatistics statistics, ExportStatistics export, PrintMonthReport reports) {}

  public StatisticsViewModel(
      Uses uses, Actor actor, TaskRunner tasks, Consumer<Throwable> failed, Clock clock) {
    this.statistics = uses.statistics();
    this.export = uses.export();
    this.reports = uses.reports();
    this.actor = actor;
    this.tasks = tasks;
    this.failed = failed;
    this.now = YearMonth.now(clock);
    month.set(now);
  }

  public void refresh() {
    YearMonth asked = month.get();
    tasks.run(
        () -> statistics.of(actor, asked),
        answer -> {
          if (asked.equals(month.get())) {
            read.set(answer);
          }
        },
        failed);
  }

  /** Goes on by some months; not beyond the present one. */
  public void move(int months) {
    YearMonth wanted = month.get().plusMonths(months);
    if (!wanted.isAfter(now)) {
      month.set(wanted);
      refresh();
    }
  }

  public boolean isPresent() {
    return month.get().equals(now);
  }

  public void rows(Selection selection, Consumer<List<StatisticsRow>> shown) {
    tasks.run(() -> statistics.rows(actor, selection), shown, failed);
  }

  /** The workbook of the month; not on the window's thread. */
  public byte[] workbook(MonthStatistics shown) {
    return export.month(actor, shown);
  }

  /** The report of the month for the print preview. */
  public Callable<List<PaperToPrint>> report(MonthStatistics shown) {
    return () -> List.of(reports.toPrint(actor, shown));
  }

  /** The workbook of a list; not on the window's thread. */
  public byte[] workbook(Selection selection, String title, List<StatisticsRow> rows) {
    return export.rows(actor, selection, title, rows);
  }

  public String remark(StatisticsRow row) {
    return export.remark(row);
  }

  public ReadOnlyObjectProperty<MonthStatistics> readProperty() {
    return read.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<YearMonth> monthProperty() {
    return month.getReadOnlyProperty();
  }

  public ObjectProperty<Unit> unitProperty() {
    return unit;
  }

  /** A number of a line in the unit, as it is written; empty where it is nothing. */
  public String number(MonthStatistics.Line line, Column column) {
    Tally tally = line.in(column);
    return switch (unit.get()) {
      case HOUSEHOLDS -> written(tally.households(), column);
      case PERSONS -> written(tally.persons(), column);
      case MONEY -> tally.money().isZero() ? "" : String.format("%,.2f", tally.money().yuan());
    };
  }

  private static String written(long number, Column column) {
    if (number == 0) {
      return "";
    }
    return column == Column.CHANGED ? BarRows.signed(number) : String.valueOf(number);
  }
}
