package org.yihu.usecases.imports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.SheetSource.SourceWorkbook;
import org.yihu.usecases.port.SourceRow;
import org.yihu.usecases.port.UnreadableWorkbook;

/** 读表: goes through the rows of a table once, counts their kinds and hands over the households. */
final class TableReading {
  private static final Set<RowKind> TABLE_ENDS =
      EnumSet.of(RowKind.BLANK, RowKind.NOTE, RowKind.TOTAL, RowKind.SIGNATURE);
  private static final int ROWS_BETWEEN_REPORTS = 500;

  private final ReadingContext context;
  private final Words words;
  private final TableDetection detection;
  private final int sheet;
  private final List<SourceRow> sample;

  TableReading(
      ReadingContext context,
      Words words,
      TableDetection detection,
      int sheet,
      List<SourceRow> sample) {
    this.context = context;
    this.words = words;
    this.detection = detection;
    this.sheet = sheet;
    this.sample = sample;
  }

  /** The rows by kind, after every household was handed over in order. */
  Map<RowKind, Integer> read(
      SourceWorkbook workbook,
      HouseholdReading households,
      Consumer<ReadHousehold> receiver,
      Progress progress) {
    Map<RowKind, Integer> counts = new EnumMap<>(RowKind.class);
    RowKinds kinds = new RowKinds(context.header(), words);
    int[] ordinal = {0};
    HouseholdGrouping grouping =
        new HouseholdGrouping(
            context.header(),
            words,
            sample,
            group -> receiver.accept(households.read(ordinal[0]++, group)));
    int[] rows = {0};
    RowKind[] last = {RowKind.TITLE};
    workbook.rows(
        sheet,
        row -> {
          if (++rows[0] % ROWS_BETWEEN_REPORTS == 0) {
            progress.at("import.stage.reading", rows[0], -1);
            if (progress.isCancelled()) {
              throw new CancellationException();
            }
          }
          RowKind kind = kind(row, kinds);
          counts.merge(kind, 1, Integer::sum);
          refuseSecondTable(row, kind, last[0]);
          take(row, kind, grouping);
          last[0] = kind;
          return true;
        });
    grouping.end();
    progress.at("import.stage.reading", rows[0], rows[0]);
    return counts;
  }

  private RowKind kind(SourceRow row, RowKinds kinds) {
    TableHeader header = context.header();
    if (row.number() < header.firstRow()) {
      return row.isBlank() ? RowKind.BLANK : RowKind.TITLE;
    }
    return row.number() <= header.lastRow() ? RowKind.HEADER : kinds.kind(row);
  }

  private void take(SourceRow row, RowKind kind, HouseholdGrouping grouping) {
    switch (kind) {
      case PERSON -> grouping.person(row);
      case SUBTOTAL, TOTAL, SIGNATURE -> grouping.end();
      case NOTE -> grouping.note(row);
      case BLANK, TITLE, HEADER -> {
        // counted only
      }
    }
  }

  // A header of another shape begins another table, whose rows would be read by the wrong columns;
  // so does the same
  // header after the end of this one. A page break repeats it between people.
  private void refuseSecondTable(SourceRow row, RowKind kind, RowKind last) {
    if (row.number() <= context.header().lastRow()) {
      return;
    }
    boolean again = kind == RowKind.HEADER && TABLE_ENDS.contains(last);
    boolean different =
        (kind == RowKind.NOTE || kind == RowKind.PERSON && !hasNumber(row))
            && detection.headerIn(row).isPresent();
    if (again || different) {
      String place = context.sheet() + " " + row.number();
      throw new UnreadableWorkbook(FindingCode.SEVERAL_TABLES, place.strip());
    }
  }

  private boolean hasNumber(SourceRow row) {
    CellValue cell = row.cell(context.header().column(Field.ID_NUMBER));
    return !(cell instanceof CellValue.Text text)
        || text.value().chars().anyMatch(Character::isDigit);
  }
}
