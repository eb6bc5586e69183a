package org.yihu.usecases.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.casework.StepRecord;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.office.PlaceNames;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/** 统计: the office's households by class and village, and a month's ins and outs. */
public final class OfficeStatistics {
  private static final ChangeReason TAPERED = ChangeReason.TAPER_OVER;
  private static final AssistanceClass LABEL = AssistanceClass.RELAPSE_PREVENTION;
  private static final int YEAR = 12;
  private static final int DUE_MONTHS = 6;

  private final Store store;
  private final OfficeRules rules;
  private final Texts texts;

  /**
   * @param texts with the bundle {@code office}
   */
  public OfficeStatistics(Store store, OfficeRules rules, Texts texts) {
    this.store = store;
    this.rules = rules;
    this.texts = texts;
  }

  /** The statistics of a month. */
  public MonthStatistics of(Actor actor, YearMonth month) {
    actor.require(Permission.READ);
    return store.read(registers -> of(registers, month));
  }

  private MonthStatistics of(Registers registers, YearMonth month) {
    DivisionCode office = office(registers);
    StatisticsRegister register = registers.statistics();
    MonthFlows flows = new MonthFlows(register, office);
    YearMonth before = month.minusMonths(1);
    Map<DivisionCode, Map<AssistanceClass, Tally>> opening = stock(register, flows, before, office);
    Map<DivisionCode, Map<AssistanceClass, Tally>> closing = stock(register, flows, month, office);
    List<Flow> moved = flows.of(month);
    List<Flow> left = moved.stream().filter(f -> f.column() == Column.LEFT).toList();
    return new MonthStatistics(
        month,
        lines(opening.values(), closing.values(), moved),
        villages(registers, opening, closing),
        exits(left),
        heard(registers, left),
        left.stream().filter(f -> f.reason().filter(TAPERED::equals).isPresent()).count(),
        year(flows, month, moved),
        due(register, month, office));
  }

  private static DivisionCode office(Registers registers) {
    return new DivisionCode(registers.settings().get(CreateStore.DIVISION_SETTING).orElseThrow());
  }

  private static Map<DivisionCode, Map<AssistanceClass, Tally>> stock(
      StatisticsRegister register, MonthFlows flows, YearMonth month, DivisionCode office) {
    Map<DivisionCode, Map<AssistanceClass, Tally>> stock = new HashMap<>();
    register
        .counts(month, office)
        .forEach(c -> of(stock, c.village()).merge(c.kind(), c.tally(), Tally::plus));
    flows
        .labelledIn(month)
        .forEach(h -> of(stock, h.village()).merge(h.kind(), h.tally(), Tally::plus));
    return stock;
  }

  private static Map<AssistanceClass, Tally> of(
      Map<DivisionCode, Map<AssistanceClass, Tally>> stock, DivisionCode village) {
    return stock.computeIfAbsent(village, v -> new EnumMap<>(AssistanceClass.class));
  }

  private static List<MonthStatistics.Line> lines(
      Collection<Map<AssistanceClass, Tally>> opening,
      Collection<Map<AssistanceClass, Tally>> closing,
      List<Flow> flows) {
    Map<AssistanceClass, Map<Column, Tally>> columns = new EnumMap<>(AssistanceClass.class);
    opening.forEach(village -> village.forEach((k, t) -> add(columns, k, Column.OPENING, t)));
    closing.forEach(village -> village.forEach((k, t) -> add(columns, k, Column.CLOSING, t)));
    flows.forEach(f -> add(columns, f.holding().kind(), f.column(), f.tally()));
    List<MonthStatistics.Line> lines = new ArrayList<>();
    columns.forEach((kind, own) -> lines.add(new MonthStatistics.Line(Optional.of(kind), own)));
    return lines;
  }

  private static void add(
      Map<AssistanceClass, Map<Column, Tally>> columns,
      AssistanceClass kind,
      Column column,
      Tally tally) {
    columns
        .computeIfAbsent(kind, k -> new EnumMap<>(Column.class))
        .merge(column, tally, Tally::plus);
  }

  private List<MonthStatistics.Village> villages(
      Registers registers,
      Map<DivisionCode, Map<AssistanceClass, Tally>> opening,
      Map<DivisionCode, Map<AssistanceClass, Tally>> closing) {
    PlaceNames places = new PlaceNames(rules.divisions(registers.settings()), texts);
    return closing.entrySet().stream()
        .map(
            e -> {
              Tally now = sum(e.getValue());
              Tally before = sum(opening.getOrDefault(e.getKey(), Map.of()));
              return new MonthStatistics.Village(
                  e.getKey(),
                  places.village(e.getKey()),
                  now,
                  now.households() - before.households());
            })
        .sorted(
            Comparator.comparing((MonthStatistics.Village v) -> -v.now().households())
                .thenComparing(MonthStatistics.Village::code))
        .toList();
  }

  private static Tally sum(Map<AssistanceClass, Tally> tallies) {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  private static List<MonthStatistics.Exit> exits(List<Flow> left) {
    return left.stream()
        .collect(Collectors.groupingBy(Flow::reason, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e -> new MonthStatistics.Exit(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparing((MonthStatistics.Exit e) -> -e.households())
                .thenComparing(e -> e.reason().map(Enum::ordinal).orElse(Integer.MAX_VALUE)))
        .toList();
  }

  private static long heard(Registers registers, List<Flow> left) {
    return left.stream()
        .filter(
            f ->
                f.reason().filter(ChangeReason::leavesNobodyToHear).isPresent()
                    || isHeard(registers, f.holding().household()))
        .count();
  }

  private static boolean isHeard(Registers registers, UUID household) {
    return registers.cases().ofHousehold(household).stream()
        .anyMatch(c -> c.lastIndexOf(StepRecord.Heard.class) >= 0);
  }

  private static List<MonthStatistics.InAndOut> year(
      MonthFlows flows, YearMonth month, List<Flow> moved) {
    List<MonthStatistics.InAndOut> year = new ArrayList<>();
    for (int back = YEAR - 1; back >= 0; back--) {
      YearMonth then = month.minusMonths(back);
      List<Flow> own = back == 0 ? moved : flows.of(then);
      long in = count(own, Column.ADDED) + count(own, Column.MOVED_IN);
      year.add(new MonthStatistics.InAndOut(then, in, count(own, Column.LEFT)));
    }
    return year;
  }

  private static long count(List<Flow> flows, Column column) {
    return flows.stream().filter(f -> f.column() == column).count();
  }

  private static List<MonthStatistics.Due> due(
      StatisticsRegister register, YearMonth month, DivisionCode office) {
    List<MonthStatistics.Due> due = new ArrayList<>();
    for (int back = DUE_MONTHS - 2; back >= -1; back--) {
      YearMonth then = month.minusMonths(back);
      Tally tally = register.due(then, office);
      due.add(new MonthStatistics.Due(then, tally.households(), tally.money()));
    }
    return due;
  }

  /** The households behind a number, by village and code. */
  public List<StatisticsRow> rows(Actor actor, Selection selection) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          PlaceNames places = new PlaceNames(rules.divisions(registers.settings()), texts);
          return selection.column().isFlow()
              ? moved(registers, selection, places)
              : held(registers, selection, places);
        });
  }

  private static List<StatisticsRow> moved(
      Registers registers, Selection selection, PlaceNames places) {
    return new MonthFlows(registers.statistics(), office(registers))
        .of(selection.month()).stream()
            .filter(selection::takes)
            .sorted(
                Comparator.comparing((Flow f) -> f.holding().village())
                    .thenComparing(f -> f.holding().code()))
            .map(f -> row(f.holding(), f.tally(), f.reason(), f.other(), places))
            .toList();
  }

  private static List<StatisticsRow> held(
      Registers registers, Selection selection, PlaceNames places) {
    DivisionCode within = selection.village().orElseGet(() -> office(registers));
    YearMonth month =
        selection.column() == Column.OPENING ? selection.month().minusMonths(1) : selection.month();
    List<Holding> held = new ArrayList<>();
    boolean labels = selection.kind().filter(k -> k != LABEL).isEmpty();
    if (selection.kind().filter(k -> k == LABEL).isEmpty()) {
      held.addAll(registers.statistics().holdings(month, selection.kind(), within));
    }
    if (labels) {
      held.addAll(new MonthFlows(registers.statistics(), within).labelledIn(month));
    }
    return held.stream()
        .collect(
            Collectors.toMap(
                h -> List.of(h.household(), h.kind()), Function.identity(), Holding::plus))
        .values()
        .stream()
        .sorted(
            Comparator.comparing(Holding::village)
                .thenComparing(Holding::code)
                .thenComparing(Holding::kind))
        .map(h -> row(h, h.tally(), Optional.empty(), Optional.empty(), places))
        .toList();
  }

  private static StatisticsRow row(
      Holding holding,
      Tally tally,
      Optional<ChangeReason> reason,
      Optional<AssistanceClass> other,
      PlaceNames places) {
    return new StatisticsRow(
        holding.code(),
        holding.head(),
        places.village(holding.village()),
        holding.kind(),
        tally.persons(),
        tally.money(),
        reason,
        other);
  }
}
