package org.yihu.usecases.casework;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yihu.domain.finances.AssetLine;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.finances.IncomeLine;
import org.yihu.domain.finances.LineSource;
import org.yihu.domain.finances.SpendingLine;
import org.yihu.domain.investigation.SheetItem;
import org.yihu.domain.investigation.SheetLine;

/**
 * The lines of a visit form out of the household file: one for each item that was declared, found
 * or reported. A reported line joins the declared one of the same member, kind and words; if one of
 * them has no words and each is alone, they are the same item too.
 */
final class SheetReading {
  private static final Set<LineSource> DECLARED = Set.of(LineSource.DECLARED, LineSource.IMPORT);
  private static final Set<LineSource> FOUND = Set.of(LineSource.VISIT);
  private static final Set<LineSource> REPORTED = Set.of(LineSource.VERIFICATION);

  private final Finances finances;
  private final LineChoice choice;

  SheetReading(Finances finances, LocalDate day, boolean review) {
    this.finances = finances;
    this.choice = review ? LineChoice.forReview(day) : LineChoice.forApplication(day);
  }

  List<SheetLine> lines() {
    Map<SheetItem, BigDecimal> declared = values(DECLARED);
    Map<SheetItem, BigDecimal> found = joined(values(FOUND), declared);
    Map<SheetItem, BigDecimal> reported = joined(values(REPORTED), declared);
    Map<SheetItem, BigDecimal> all = new LinkedHashMap<>(declared);
    found.forEach(all::putIfAbsent);
    reported.forEach(all::putIfAbsent);
    return all.keySet().stream()
        .sorted((a, b) -> a.kind().section().compareTo(b.kind().section()))
        .map(i -> line(i, declared, found, reported))
        .toList();
  }

  private static SheetLine line(
      SheetItem item,
      Map<SheetItem, BigDecimal> declared,
      Map<SheetItem, BigDecimal> found,
      Map<SheetItem, BigDecimal> reported) {
    return new SheetLine(
        item,
        Optional.ofNullable(declared.get(item)),
        Optional.ofNullable(found.get(item)),
        Optional.ofNullable(reported.get(item)),
        Optional.empty(),
        "");
  }

  private Map<SheetItem, BigDecimal> values(Set<LineSource> sources) {
    Map<SheetItem, BigDecimal> values = new LinkedHashMap<>();
    // lines of other periods are told when the case is determined
    List<org.yihu.domain.shared.Reason> others = new ArrayList<>();
    for (IncomeLine l :
        choice.income(from(finances.income(), sources, IncomeLine::source), others)) {
      values.merge(item(l, SheetItem.Kind.of(l.kind())), l.amount().yuan(), BigDecimal::add);
      if (!l.employmentCost().isZero()) {
        SheetItem cost = item(l, SheetItem.Kind.EMPLOYMENT_COST);
        values.merge(cost, l.employmentCost().yuan(), BigDecimal::add);
      }
    }
    for (AssetLine l : choice.assets(from(finances.assets(), sources, AssetLine::source))) {
      SheetItem.Kind kind = SheetItem.Kind.of(l.kind());
      BigDecimal value = kind.isCounted() ? BigDecimal.valueOf(l.count()) : l.amount().yuan();
      SheetItem item = new SheetItem(kind, l.personId(), "", l.note(), Optional.empty());
      values.merge(item, value, BigDecimal::add);
    }
    for (SpendingLine l :
        choice.spending(from(finances.spending(), sources, SpendingLine::source), others)) {
      SheetItem item =
          new SheetItem(
              SheetItem.Kind.of(l.kind()), l.personId(), "", l.note(), Optional.of(l.period()));
      values.merge(item, l.amount().yuan(), BigDecimal::add);
    }
    return values;
  }

  private static SheetItem item(IncomeLine l, SheetItem.Kind kind) {
    return new SheetItem(
        kind, l.personId(), l.exclusion().orElse(""), l.note(), Optional.of(l.period()));
  }

  private static <L> List<L> from(
      List<L> lines, Set<LineSource> sources, Function<L, LineSource> source) {
    return lines.stream().filter(l -> sources.contains(source.apply(l))).toList();
  }

  /** Values under the declared item that they belong to. */
  private static Map<SheetItem, BigDecimal> joined(
      Map<SheetItem, BigDecimal> values, Map<SheetItem, BigDecimal> declared) {
    Map<SheetItem, BigDecimal> joined = new LinkedHashMap<>();
    values.forEach(
        (item, value) -> joined.merge(declaredFor(item, values, declared), value, BigDecimal::add));
    return joined;
  }

  private static SheetItem declaredFor(
      SheetItem item, Map<SheetItem, BigDecimal> values, Map<SheetItem, BigDecimal> declared) {
    List<SheetItem> same = ofKind(item, declared);
    Optional<SheetItem> named =
        same.stream().filter(d -> d.label().equals(item.label())).findFirst();
    boolean alone = same.size() == 1 && ofKind(item, values).size() == 1;
    return named
        .or(
            () ->
                same.stream()
                    .filter(d -> alone && (d.label().isBlank() || item.label().isBlank()))
                    .findFirst())
        .orElse(item);
  }

  private static List<SheetItem> ofKind(SheetItem item, Map<SheetItem, BigDecimal> among) {
    return among.keySet().stream()
        .filter(i -> i.kind() == item.kind() && i.isOfGroup(item))
        .toList();
  }
}
