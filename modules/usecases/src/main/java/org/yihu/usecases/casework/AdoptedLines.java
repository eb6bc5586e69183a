package org.yihu.usecases.casework;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;
import org.yihu.domain.shared.Money;
import org.yihu.usecases.port.Ids;

/**
 * What a visit form makes of the lines of a household: the values found become lines of the visit,
 * and where the form says more than one source, the values adopted become lines of their own that
 * win over the rest. Lines of an earlier form give way.
 */
final class AdoptedLines {
  private final List<SheetLine> sheet;
  private final Ids ids;

  AdoptedLines(List<SheetLine> sheet, Ids ids) {
    this.sheet = sheet;
    this.ids = ids;
  }

  /** The finances with the form in them. */
  Finances in(Finances before) {
    return written(
        before, line -> line.found().isPresent(), this::needsAdopting, SheetLine::adopted);
  }

  /** The values of a report as lines of the cross-check. */
  FoundLines reported() {
    List<IncomeLine> income = new ArrayList<>();
    List<SpendingLine> spending = new ArrayList<>();
    List<AssetLine> assets = new ArrayList<>();
    for (SheetLine line : sheet) {
      if (line.reported().isPresent()) {
        add(
            line,
            LineSource.VERIFICATION,
            l -> l.reported().orElse(BigDecimal.ZERO),
            income,
            spending,
            assets);
      }
    }
    return new FoundLines(income, spending, assets);
  }

  /** The finances as if nothing but the declaration were known. */
  Finances asDeclared(Finances before) {
    return written(before, line -> false, line -> true, l -> l.declared().orElse(BigDecimal.ZERO));
  }

  private Finances written(
      Finances before,
      Predicate<SheetLine> visited,
      Predicate<SheetLine> adopted,
      Function<SheetLine, BigDecimal> value) {
    List<IncomeLine> income = new ArrayList<>(before.income());
    income.removeIf(l -> isOfEarlierForm(l.source()) && concerns(item(l)));
    List<SpendingLine> spending = new ArrayList<>(before.spending());
    spending.removeIf(l -> isOfEarlierForm(l.source()) && concerns(item(l)));
    List<AssetLine> assets = new ArrayList<>(before.assets());
    assets.removeIf(l -> isOfEarlierForm(l.source()) && concerns(item(l)));
    for (SheetLine line : sheet) {
      if (visited.test(line)) {
        add(line, LineSource.VISIT, AdoptedLines::foundValue, income, spending, assets);
      }
      if (adopted.test(line)) {
        add(line, LineSource.ADOPTED, value, income, spending, assets);
      }
    }
    return new Finances(
        income, spending, assets, before.illnessDeduction(), before.disabilityDeduction());
  }

  private static BigDecimal foundValue(SheetLine line) {
    return line.found().or(line::declared).orElse(BigDecimal.ZERO);
  }

  private void add(
      SheetLine line,
      LineSource source,
      Function<SheetLine, BigDecimal> value,
      List<IncomeLine> income,
      List<SpendingLine> spending,
      List<AssetLine> assets) {
    SheetItem item = line.item();
    switch (item.kind().section()) {
      case INCOME -> {
        if (item.kind() != SheetItem.Kind.EMPLOYMENT_COST) {
          income.add(income(line, source, value));
        }
      }
      case SPENDING -> spending.add(spending(item, source, value.apply(line)));
      case PROPERTY -> assets.add(asset(item, source, value.apply(line)));
    }
  }

  private IncomeLine income(
      SheetLine line, LineSource source, Function<SheetLine, BigDecimal> value) {
    SheetItem item = line.item();
    Money cost = costOf(item).map(value).map(Money::ofYuan).orElse(Money.ZERO);
    return new IncomeLine(
        ids.next(),
        item.personId(),
        IncomeLine.Kind.valueOf(item.kind().name()),
        Money.ofYuan(value.apply(line)),
        item.kind() == SheetItem.Kind.WAGE ? cost : Money.ZERO,
        item.exclusion().isEmpty() ? Optional.empty() : Optional.of(item.exclusion()),
        item.period().orElseThrow(),
        source,
        item.label());
  }

  private Optional<SheetLine> costOf(SheetItem wage) {
    return sheet.stream()
        .filter(l -> l.item().kind() == SheetItem.Kind.EMPLOYMENT_COST)
        .filter(l -> l.item().isOfGroup(wage) && l.item().label().equals(wage.label()))
        .findFirst();
  }

  private SpendingLine spending(SheetItem item, LineSource source, BigDecimal value) {
    return new SpendingLine(
        ids.next(),
        item.personId(),
        SpendingLine.Kind.valueOf(item.kind().name()),
        Money.ofYuan(value),
        item.period().orElseThrow(),
        source,
        item.label());
  }

  private AssetLine asset(SheetItem item, LineSource source, BigDecimal value) {
    boolean counted = item.kind().isCounted();
    AssetLine.Kind kind =
        item.kind() == SheetItem.Kind.MARKET_ENTITY
            ? AssetLine.Kind.BUSINESS
            : AssetLine.Kind.valueOf(item.kind().name());
    return new AssetLine(
        ids.next(),
        item.personId(),
        kind,
        counted ? Money.ZERO : Money.ofYuan(value),
        counted ? value.intValueExact() : 0,
        source,
        item.label());
  }

  /** A figure that one source alone knows needs no line beside it. */
  private boolean needsAdopting(SheetLine line) {
    List<SheetLine> group = sheet.stream().filter(l -> l.item().isOfGroup(line.item())).toList();
    boolean keyed = group.stream().anyMatch(l -> l.found().isPresent() || l.choice().isPresent());
    boolean reported = group.stream().anyMatch(l -> l.reported().isPresent());
    return keyed || reported && group.size() > 1;
  }

  private static boolean isOfEarlierForm(LineSource source) {
    return source == LineSource.VISIT || source == LineSource.ADOPTED;
  }

  private boolean concerns(SheetItem earlier) {
    return sheet.stream()
        .map(SheetLine::item)
        .anyMatch(i -> i.isOfGroup(earlier) && i.period().equals(earlier.period()));
  }

  private static SheetItem item(IncomeLine l) {
    return new SheetItem(
        SheetItem.Kind.of(l.kind()),
        l.personId(),
        l.exclusion().orElse(""),
        l.note(),
        Optional.of(l.period()));
  }

  private static SheetItem item(SpendingLine l) {
    return new SheetItem(
        SheetItem.Kind.of(l.kind()), l.personId(), "", l.note(), Optional.of(l.period()));
  }

  private static SheetItem item(AssetLine l) {
    return new SheetItem(SheetItem.Kind.of(l.kind()), l.personId(), "", l.note(), Optional.empty());
  }
}
