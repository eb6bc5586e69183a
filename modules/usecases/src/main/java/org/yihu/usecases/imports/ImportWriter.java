package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.household.Household;
import org.yihu.domain.payment.Benefit;
import org.yihu.usecases.port.Registers;

/** 导入写入: carries the plan of some households out, in the transaction of the whole import. */
final class ImportWriter {
  private final Registers registers;
  private final ImportContext context;
  private final Actor actor;
  private final Set<String> waiting;
  private final Set<String> parkedNow = new HashSet<>();
  private String digest = "";
  private boolean anything;

  ImportWriter(Registers registers, ImportContext context, Actor actor) {
    this.registers = registers;
    this.context = context;
    this.actor = actor;
    this.waiting = registers.imports().parkedKeys();
  }

  void write(List<PlannedHousehold> plans) {
    List<Household> fresh = new ArrayList<>();
    List<ImportChange> changes = new ArrayList<>();
    List<Benefit> added = new ArrayList<>();
    Set<UUID> removed = new HashSet<>();
    for (PlannedHousehold plan : plans) {
      if (plan.household().isPresent()) {
        removed.addAll(plan.benefits().removed());
        added.addAll(plan.benefits().added());
        changes.add(plan.change(context.seq()));
        if (plan.before().isEmpty()) {
          fresh.add(plan.household().get());
        } else {
          change(plan);
        }
      }
    }
    if (!fresh.isEmpty()) {
      registers.households().addAll(fresh, context.stamp());
    }
    registers.benefits().removeAll(removed);
    registers.benefits().addAll(added);
    registers.imports().addChanges(changes);
    changes.forEach(c -> digest = HouseholdFacets.digest(digest + c.household() + c.digest()));
    park(plans);
    unpark(plans);
    anything |= !changes.isEmpty();
  }

  private void change(PlannedHousehold plan) {
    Household after = plan.household().orElseThrow();
    registers.households().save(after, context.stamp());
    plan.benefits().saved().forEach(registers.benefits()::save);
    registers
        .audit()
        .append(
            actor,
            "HOUSEHOLD_CHANGED",
            "household/" + after.code(),
            words(plan, false),
            words(plan, true));
  }

  private static String words(PlannedHousehold plan, boolean after) {
    return plan.fate().changes().stream()
        .map(c -> c.field() + " " + c.person() + " " + (after ? c.after() : c.before()))
        .collect(Collectors.joining("\n"));
  }

  private void park(List<PlannedHousehold> plans) {
    Map<String, ParkedHousehold> there =
        registers
            .imports()
            .parkedUnder(
                plans.stream()
                    .filter(p -> !p.kind().isAccepted())
                    .map(p -> ParkedHousehold.keyOf(p.read()))
                    .filter(waiting::contains)
                    .toList())
            .stream()
            .collect(Collectors.toMap(ParkedHousehold::key, p -> p));
    List<ParkedHousehold> parked = new ArrayList<>();
    for (PlannedHousehold plan : plans) {
      if (!plan.kind().isAccepted()) {
        ParkedHousehold next = parked(plan);
        ParkedHousehold now = there.get(next.key());
        if (now == null || !isSame(now, next)) {
          parked.add(next);
        }
      }
    }
    registers.imports().park(parked);
    anything |= !parked.isEmpty();
  }

  private static boolean isSame(ParkedHousehold now, ParkedHousehold next) {
    return now.read().equals(next.read()) && now.doubts().equals(next.doubts());
  }

  private ParkedHousehold parked(PlannedHousehold plan) {
    String key = ParkedHousehold.keyOf(plan.read());
    if (!parkedNow.add(key)) {
      key += "#" + plan.read().ordinal();
    }
    return new ParkedHousehold(
        key,
        context.batchCode(),
        actor.name(),
        context.stamp().at(),
        plan.read(),
        plan.keys(),
        plan.fate().doubts());
  }

  private void unpark(List<PlannedHousehold> plans) {
    List<String> arrived =
        plans.stream()
            .filter(p -> p.kind().isAccepted())
            .map(p -> ParkedHousehold.keyOf(p.read()))
            .filter(waiting::contains)
            .toList();
    registers.imports().unpark(arrived);
    anything |= !arrived.isEmpty();
  }

  /** Whether the import wrote anything at all. */
  boolean hasWritten() {
    return anything;
  }

  /** Hash over everything that was written, in its order, for the audit record of the batch. */
  String digest() {
    return digest;
  }
}
