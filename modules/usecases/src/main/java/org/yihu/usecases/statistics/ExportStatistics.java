package org.yihu.usecases.statistics;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.paper.ListSheet;
import org.yihu.usecases.paper.ListSheet.Heading;
import org.yihu.usecases.paper.ListSheet.Kind;
import org.yihu.usecases.paper.ListSheet.Part;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.WorkbookPress;
import org.yihu.usecases.text.Texts;

/** 统计导出: a month's statistics, or the list behind one number, as a workbook; it is recorded. */
public final class ExportStatistics {
  private final Store store;
  private final WorkbookPress press;
  private final Texts texts;
  private final Clock clock;

  /**
   * @param texts with the bundles {@code payment}, {@code desktop/shell}, {@code desktop/workbench}
   */
  public ExportStatistics(Store store, WorkbookPress press, Texts texts, Clock clock) {
    this.store = store;
    this.press = press;
    this.texts = texts;
    this.clock = clock;
  }

  /** The month by class and village, why households left, the months' ins and outs, what is due. */
  public byte[] month(Actor actor, MonthStatistics month) {
    String title = texts.get("statistics.workbook", month.month().toString());
    return exported(
        actor,
        month.month().toString(),
        new ListSheet(
            title,
            texts.get("statistics.workbook.units"),
            List.of(classes(month), villages(month), exits(month), year(month), due(month))));
  }

  /** The households behind a number. */
  public byte[] rows(Actor actor, Selection selection, String title, List<StatisticsRow> rows) {
    List<List<Object>> cells = new ArrayList<>();
    for (StatisticsRow row : rows) {
      cells.add(
          List.of(
              row.code(),
              row.head(),
              row.place(),
              name(row.kind()),
              row.persons(),
              row.monthly(),
              remark(row)));
    }
    Part part =
        new Part(
            texts.get("statistics.rows"),
            List.of(
                text("statistics.row.code"),
                text("statistics.row.head"),
                text("statistics.row.place"),
                text("statistics.row.kind"),
                count("statistics.row.persons"),
                money("statistics.row.monthly"),
                text("statistics.row.remark")),
            cells,
            List.of());
    return exported(
        actor,
        selection.month() + " " + selection.column(),
        new ListSheet(title, texts.get("statistics.workbook.units"), List.of(part)));
  }

  private byte[] exported(Actor actor, String what, ListSheet sheet) {
    actor.require(Permission.PRINT);
    byte[] file = press.print(sheet, clock.instant());
    store.write(
        registers -> {
          registers.audit().append(actor, "STATISTICS_EXPORTED", "statistics/" + what, "", "");
          return null;
        });
    return file;
  }

  /** What happened to the household, in words: the reason, or the class it came from or went to. */
  public String remark(StatisticsRow row) {
    String reason = row.reason().map(r -> texts.get("payment.reason." + r)).orElse("");
    return row.other().map(o -> texts.get("statistics.other", reason, name(o))).orElse(reason);
  }

  private Part classes(MonthStatistics month) {
    List<Heading> headings = new ArrayList<>();
    headings.add(text("statistics.row.kind"));
    for (Column column : Column.values()) {
      String words = texts.get("statistics.column." + column);
      headings.add(new Heading(texts.get("statistics.households", words), Kind.COUNT));
      headings.add(new Heading(texts.get("statistics.persons", words), Kind.COUNT));
      headings.add(new Heading(texts.get("statistics.money", words), Kind.MONEY));
    }
    return new Part(
        texts.get("statistics.classes"),
        headings,
        month.lines().stream().map(l -> line(name(l.kind().orElseThrow()), l)).toList(),
        List.of(line(texts.get("statistics.total"), month.total())));
  }

  private static List<Object> line(String name, MonthStatistics.Line line) {
    List<Object> cells = new ArrayList<>();
    cells.add(name);
    for (Column column : Column.values()) {
      Tally tally = line.in(column);
      cells.add(tally.households());
      cells.add(tally.persons());
      cells.add(tally.money());
    }
    return cells;
  }

  private Part villages(MonthStatistics month) {
    return new Part(
        texts.get("statistics.villages"),
        List.of(
            text("statistics.row.place"),
            count("statistics.now"),
            count("statistics.row.persons"),
            money("statistics.row.monthly"),
            count("statistics.change")),
        month.villages().stream()
            .map(
                v ->
                    List.<Object>of(
                        v.name(),
                        v.now().households(),
                        v.now().persons(),
                        v.now().money(),
                        v.change()))
            .toList(),
        List.of());
  }

  private Part exits(MonthStatistics month) {
    return new Part(
        texts.get("statistics.exits"),
        List.of(text("statistics.reason"), count("statistics.now")),
        month.exits().stream().map(e -> List.<Object>of(reason(e), e.households())).toList(),
        List.of());
  }

  private String reason(MonthStatistics.Exit exit) {
    return exit.reason()
        .map(r -> texts.get("payment.reason." + r))
        .orElseGet(() -> texts.get("statistics.no-reason"));
  }

  private Part year(MonthStatistics month) {
    return new Part(
        texts.get("statistics.year"),
        List.of(text("statistics.month"), count("chart.in"), count("chart.out")),
        month.year().stream()
            .map(m -> List.<Object>of(m.month().toString(), m.in(), m.out()))
            .toList(),
        List.of());
  }

  private Part due(MonthStatistics month) {
    return new Part(
        texts.get("statistics.due"),
        List.of(text("statistics.month"), count("statistics.now"), money("statistics.row.monthly")),
        month.due().stream()
            .map(d -> List.<Object>of(d.month().toString(), d.households(), d.money()))
            .toList(),
        List.of());
  }

  private String name(AssistanceClass kind) {
    return texts.get("category.name." + kind.category().map(Enum::name).orElse(kind.name()));
  }

  private Heading text(String key) {
    return new Heading(texts.get(key), Kind.TEXT);
  }

  private Heading count(String key) {
    return new Heading(texts.get(key), Kind.COUNT);
  }

  private Heading money(String key) {
    return new Heading(texts.get(key), Kind.MONEY);
  }
}
