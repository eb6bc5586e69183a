package org.yihu.usecases.imports;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.CellValue;
import org.yihu.usecases.port.SourceRow;

/**
 * 经济状况读取: reads a household's amounts and counts; one that is negative or unreadable is an error.
 */
final class TotalsReading {
  private static final Map<Field, IncomeLine.Kind> INCOME =
      new EnumMap<>(
          Map.of(
              Field.INCOME_WAGE, IncomeLine.Kind.WAGE,
              Field.INCOME_BUSINESS, IncomeLine.Kind.BUSINESS,
              Field.INCOME_PROPERTY, IncomeLine.Kind.PROPERTY,
              Field.INCOME_TRANSFER, IncomeLine.Kind.TRANSFER));
  private static final Map<Field, SpendingLine.Kind> SPENDING =
      new EnumMap<>(
          Map.of(
              Field.SPENDING_MEDICAL, SpendingLine.Kind.MEDICAL,
              Field.SPENDING_EDUCATION, SpendingLine.Kind.EDUCATION,
              Field.SPENDING_REHABILITATION, SpendingLine.Kind.REHABILITATION,
              Field.SPENDING_LIVING, SpendingLine.Kind.LIVING,
              Field.SPENDING_OTHER, SpendingLine.Kind.OTHER));
  private static final Map<Field, AssetLine.Kind> COUNTS =
      new EnumMap<>(
          Map.of(
              Field.ASSET_VEHICLE, AssetLine.Kind.VEHICLE_PRIVATE,
              Field.ASSET_HOUSE, AssetLine.Kind.HOUSE,
              Field.ASSET_BUSINESS, AssetLine.Kind.BUSINESS));

  private final ReadingContext context;
  private final AmountReading amounts;
  private final DateRange period;

  TotalsReading(ReadingContext context, Words words) {
    this.context = context;
    this.amounts = new AmountReading(words);
    YearMonth month = context.month();
    this.period = new DateRange(month.minusMonths(11).atDay(1), month.atEndOfMonth());
  }

  ImportedTotals read(List<SourceRow> rows, String person, FindingLog log) {
    Map<IncomeLine.Kind, Money> income = new EnumMap<>(IncomeLine.Kind.class);
    INCOME.forEach(
        (field, kind) ->
            money(rows, field, person, log).ifPresent(m -> putUnlessZero(income, kind, m)));
    Map<SpendingLine.Kind, Money> spending = new EnumMap<>(SpendingLine.Kind.class);
    SPENDING.forEach(
        (field, kind) ->
            money(rows, field, person, log).ifPresent(m -> putUnlessZero(spending, kind, m)));
    Map<AssetLine.Kind, Integer> counts = new EnumMap<>(AssetLine.Kind.class);
    COUNTS.forEach(
        (field, kind) ->
            count(rows, field, person, log).stream()
                .filter(n -> n > 0)
                .forEach(n -> counts.put(kind, n)));
    Money financial = money(rows, Field.ASSET_FINANCIAL, person, log).orElse(Money.ZERO);
    return new ImportedTotals(period, income, spending, financial, counts);
  }

  private static <K> void putUnlessZero(Map<K, Money> amounts, K kind, Money money) {
    if (!money.isZero()) {
      amounts.put(kind, money);
    }
  }

  /**
   * The amount of a field; empty if there is none or it is an error, which then stands in the log.
   */
  Optional<Money> money(List<SourceRow> rows, Field field, String person, FindingLog log) {
    BigDecimal value = value(rows, field, person, log);
    return value == null ? Optional.empty() : Optional.of(Money.ofYuan(value));
  }

  /** A whole number of people or things. */
  private OptionalInt count(List<SourceRow> rows, Field field, String person, FindingLog log) {
    BigDecimal value = value(rows, field, person, log);
    if (value == null) {
      return OptionalInt.empty();
    }
    if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(9999)) > 0) {
      SourceRow row = first(rows, context.header().column(field));
      CellValue shown = row.cell(context.header().column(field));
      log.add(FindingCode.AMOUNT_UNREADABLE, row.number(), field, person, shown, "");
      return OptionalInt.empty();
    }
    return OptionalInt.of(value.intValue());
  }

  private BigDecimal value(List<SourceRow> rows, Field field, String person, FindingLog log) {
    int column = context.header().column(field);
    SourceRow row = column < 0 ? null : first(rows, column);
    if (row == null) {
      return null;
    }
    CellValue cell = row.cell(column);
    AmountReading.Amount amount = amounts.read(cell, context.typed());
    record(amount, row, field, person, log);
    if (amount.isRead() && rows.size() > 1 && isContradicted(rows, column, amount.value())) {
      log.add(FindingCode.AMOUNT_UNREADABLE, row.number(), field, person, cell, "");
      return null;
    }
    return amount.value();
  }

  private void record(
      AmountReading.Amount amount, SourceRow row, Field field, String person, FindingLog log) {
    FindingCode code =
        switch (amount.outcome()) {
          case NEGATIVE -> FindingCode.NEGATIVE_AMOUNT;
          case UNREADABLE -> FindingCode.AMOUNT_UNREADABLE;
          case FROM_TEXT -> FindingCode.NUMBER_AS_TEXT;
          case WORD -> FindingCode.WORD_SYNONYM;
          case NONE, PLAIN -> null;
        };
    if (code != null) {
      CellValue cell = row.cell(context.header().column(field));
      String value = amount.isRead() ? amount.value().stripTrailingZeros().toPlainString() : "";
      log.add(code, row.number(), field, person, cell, value);
    }
  }

  // A household's amount may be repeated on each of its rows; two different ones cannot both be the
  // household's.
  private boolean isContradicted(List<SourceRow> rows, int column, BigDecimal value) {
    for (SourceRow row : rows) {
      CellValue cell = row.cell(column);
      if (!cell.isBlank()) {
        AmountReading.Amount other = amounts.read(cell, context.typed());
        if (!other.isRead() || other.value().compareTo(value) != 0) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first row of a household in which a column is filled; null if none is. */
  static SourceRow first(List<SourceRow> rows, int column) {
    if (column >= 0) {
      for (SourceRow row : rows) {
        if (!row.cell(column).isBlank()) {
          return row;
        }
      }
    }
    return null;
  }

  /** 家庭人口数 as stated; text that has to be read as a number is recorded. */
  OptionalInt size(List<SourceRow> rows, String person, FindingLog log) {
    int column = context.header().column(Field.SIZE);
    SourceRow row = first(rows, column);
    if (row == null) {
      return OptionalInt.empty();
    }
    AmountReading.Amount amount = amounts.read(row.cell(column), context.typed());
    if (!amount.isRead() || amount.value().stripTrailingZeros().scale() > 0) {
      return OptionalInt.of(-1);
    }
    record(amount, row, Field.SIZE, person, log);
    return OptionalInt.of(amount.value().intValue());
  }
}
