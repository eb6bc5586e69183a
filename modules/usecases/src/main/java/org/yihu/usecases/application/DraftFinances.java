package org.yihu.usecases.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.shared.DateRange;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.Ids;

/**
 * Makes the declared lines of a form; lines of other sources that the file holds stay as they are.
 */
final class DraftFinances {
  private final FormReading reading;
  private final Ids ids;
  private final DateRange year;
  private final Map<String, UUID> persons;

  /**
   * @param persons the members' persons by name
   */
  DraftFinances(FormReading reading, Ids ids, LocalDate applied, Map<String, UUID> persons) {
    this.reading = reading;
    this.ids = ids;
    this.year = new DateRange(applied.minusYears(1), applied.minusDays(1));
    this.persons = persons;
  }

  Finances of(List<FormLine> lines, Finances before) {
    List<IncomeLine> income =
        new ArrayList<>(before.income().stream().filter(l -> stays(l.source())).toList());
    List<SpendingLine> spending =
        new ArrayList<>(before.spending().stream().filter(l -> stays(l.source())).toList());
    List<AssetLine> assets =
        new ArrayList<>(before.assets().stream().filter(l -> stays(l.source())).toList());
    for (FormLine line : lines) {
      if (!line.isBlank()) {
        MoneyKind kind = reading.money(line.get(FormField.KIND)).orElseThrow();
        switch (kind.meaning()) {
          case MoneyKind.Income i -> income.add(income(i, line));
          case MoneyKind.Spending s -> spending.add(spending(s, line));
          case MoneyKind.Asset a -> assets.add(asset(a, kind, line));
        }
      }
    }
    return new Finances(
        income, spending, assets, before.illnessDeduction(), before.disabilityDeduction());
  }

  private static boolean stays(LineSource source) {
    return source != LineSource.DECLARED;
  }

  private Optional<UUID> person(FormLine line) {
    return Optional.ofNullable(persons.get(line.compact(FormField.PERSON)));
  }

  private static Money amount(FormLine line) {
    return Typed.amount(line.get(FormField.AMOUNT)).orElse(Money.ZERO);
  }

  private IncomeLine income(MoneyKind.Income kind, FormLine line) {
    return new IncomeLine(
        ids.next(),
        person(line),
        kind.kind(),
        amount(line),
        Money.ZERO,
        Optional.of(kind.exclusion()).filter(e -> !e.isEmpty()),
        year,
        LineSource.DECLARED,
        line.get(FormField.NOTE).strip());
  }

  private SpendingLine spending(MoneyKind.Spending kind, FormLine line) {
    return new SpendingLine(
        ids.next(),
        person(line),
        kind.kind(),
        amount(line),
        year,
        LineSource.DECLARED,
        line.get(FormField.NOTE).strip());
  }

  private AssetLine asset(MoneyKind.Asset asset, MoneyKind kind, FormLine line) {
    return new AssetLine(
        ids.next(),
        person(line),
        asset.kind(),
        kind.isCounted() ? Money.ZERO : amount(line),
        kind.isCounted() ? Typed.count(line.get(FormField.COUNT)).orElse(0) : 0,
        LineSource.DECLARED,
        line.get(FormField.NOTE).strip());
  }
}
