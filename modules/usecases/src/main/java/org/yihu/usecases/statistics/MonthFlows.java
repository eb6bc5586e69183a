package org.yihu.usecases.statistics;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.payment.ChangeReason;
import org.yihu.domain.payment.Tally;
import org.yihu.usecases.statistics.StatisticsRegister.Labelled;
import org.yihu.usecases.statistics.StatisticsRegister.Turn;

/**
 * What a month did to each household: the classes it lost beside those it gained. A loss and a gain
 * of one household are a transfer; what is left over came in or went out.
 */
final class MonthFlows {
  private final StatisticsRegister register;
  private final DivisionCode within;
  private final List<Labelled> labelled;

  MonthFlows(StatisticsRegister register, DivisionCode within) {
    this.register = register;
    this.within = within;
    this.labelled = register.labelled(within);
  }

  /** The households counted by their label in a month. */
  List<Holding> labelledIn(YearMonth month) {
    Set<UUID> holding = holdingIn(month);
    return labelled.stream()
        .filter(l -> carries(l, month) && !holding.contains(l.holding().household()))
        .map(Labelled::holding)
        .toList();
  }

  private Set<UUID> holdingIn(YearMonth month) {
    return labelled.isEmpty() ? Set.of() : new HashSet<>(register.labelledHolding(month, within));
  }

  private static boolean carries(Labelled l, YearMonth month) {
    return l.since().filter(s -> s.isAfter(month)).isEmpty();
  }

  List<Flow> of(YearMonth month) {
    List<Turn> turns = register.turns(month, within);
    Map<UUID, List<Turn>> byHousehold = new LinkedHashMap<>();
    turns.forEach(t -> byHousehold.computeIfAbsent(t.household(), h -> new ArrayList<>()).add(t));
    labelled.stream()
        .filter(l -> l.since().filter(month::equals).isPresent())
        .forEach(l -> byHousehold.putIfAbsent(l.holding().household(), List.of()));
    var before = held(month, month.minusMonths(1), byHousehold.keySet());
    var after = held(month, month, byHousehold.keySet());
    List<Flow> flows = new ArrayList<>();
    byHousehold.forEach(
        (household, own) ->
            flows.addAll(
                between(
                    before.getOrDefault(household, Map.of()),
                    after.getOrDefault(household, Map.of()),
                    own,
                    month)));
    return flows;
  }

  private Map<UUID, Map<AssistanceClass, Holding>> held(
      YearMonth stepsIn, YearMonth month, Set<UUID> wanted) {
    Map<UUID, Map<AssistanceClass, Holding>> held = new LinkedHashMap<>();
    register.ofTurned(stepsIn, month, within).forEach(h -> add(held, h));
    labelledIn(month).stream()
        .filter(h -> wanted.contains(h.household()))
        .forEach(h -> add(held, h));
    return held;
  }

  private static void add(Map<UUID, Map<AssistanceClass, Holding>> held, Holding holding) {
    held.computeIfAbsent(holding.household(), h -> new EnumMap<>(AssistanceClass.class))
        .merge(holding.kind(), holding, Holding::plus);
  }

  private static List<Flow> between(
      Map<AssistanceClass, Holding> before,
      Map<AssistanceClass, Holding> after,
      List<Turn> turns,
      YearMonth month) {
    List<Holding> lost = without(before, after);
    List<Holding> gained = without(after, before);
    List<Flow> flows = new ArrayList<>();
    int transfers = Math.min(lost.size(), gained.size());
    for (int i = 0; i < transfers; i++) {
      Holding from = lost.get(i);
      Holding to = gained.get(i);
      flows.add(flow(Column.TRANSFERRED_OUT, from, reason(turns, from), to.kind()));
      flows.add(flow(Column.TRANSFERRED_IN, to, reason(turns, to), from.kind()));
    }
    for (Holding came : gained.subList(transfers, gained.size())) {
      Column column = isNew(turns, came, month) ? Column.ADDED : Column.MOVED_IN;
      flows.add(flow(column, came, reason(turns, came), null));
    }
    for (Holding went : lost.subList(transfers, lost.size())) {
      flows.add(flow(Column.LEFT, went, reason(turns, went), null));
    }
    after.forEach(
        (kind, now) -> changed(before.get(kind), now, reason(turns, now)).ifPresent(flows::add));
    return flows;
  }

  private static List<Holding> without(
      Map<AssistanceClass, Holding> all, Map<AssistanceClass, Holding> others) {
    return all.values().stream().filter(h -> !others.containsKey(h.kind())).toList();
  }

  private static Flow flow(
      Column column, Holding holding, Optional<ChangeReason> reason, AssistanceClass other) {
    return new Flow(column, holding, holding.tally(), reason, Optional.ofNullable(other));
  }

  private static Optional<Flow> changed(
      Holding before, Holding now, Optional<ChangeReason> reason) {
    if (before == null || before.tally().equals(now.tally())) {
      return Optional.empty();
    }
    Tally delta = now.tally().minus(before.tally());
    return Optional.of(new Flow(Column.CHANGED, now, delta, reason, Optional.empty()));
  }

  /** Whether assistance begins in the month: by its own record, or by the label's. */
  private static boolean isNew(List<Turn> turns, Holding came, YearMonth month) {
    return came.kind() == AssistanceClass.RELAPSE_PREVENTION
        || turns.stream()
            .anyMatch(t -> t.kind() == came.kind() && t.first() && t.since().equals(month));
  }

  private static Optional<ChangeReason> reason(List<Turn> turns, Holding holding) {
    return turns.stream().filter(t -> t.kind() == holding.kind()).map(Turn::reason).findFirst();
  }
}
