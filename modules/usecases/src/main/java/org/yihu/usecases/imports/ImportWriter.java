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

/**
 * 导入写入: carries plans out. New households go in as they come, some hundred in each transaction;
 * what changes files on record, the parking lot included, waits for the last transaction, so that a
 * cancelled import can be taken back to the letter.
 */
final class ImportWriter {
  private final ImportContext context;
  private final Actor actor;
  private final List<PlannedHousehold> changed = new ArrayList<>();
  private final List<PlannedHousehold> waiting = new ArrayList<>();
  private final List<String> arrived = new ArrayList<>();
  private final Set<String> parkedNow = new HashSet<>();
  private String digest = "";
  private boolean anything;

  ImportWriter(ImportContext context, Actor actor) {
    this.context = context;
    this.actor = actor;
  }

  /** Writes the new households among some plans and remembers the others. */
  void writeFresh(Registers registers, List<PlannedHousehold> plans) {
    List<Household> fresh = new ArrayList<>();
    List<ImportChange> changes = new ArrayList<>();
    List<Benefit> added = new ArrayList<>();
    for (PlannedHousehold plan : plans) {
      switch (plan.kind()) {
        case NEW -> {
          fresh.add(plan.household().orElseThrow());
          changes.add(change(plan));
          added.addAll(plan.benefits().added());
        }
        case CHANGED -> changed.add(plan);
        case DOUBTFUL, REFUSED -> waiting.add(plan);
        case SAME -> {
          // nothing to write
        }
      }
      if (plan.kind().isAccepted()) {
        arrived.add(ParkedHousehold.keyOf(plan.read()));
      }
    }
    if (!fresh.isEmpty()) {
      registers.households().addAll(fresh, context.stamp());
      registers.benefits().addAll(added);
      registers.imports().addChanges(changes);
    }
  }

  private ImportChange change(PlannedHousehold plan) {
    ImportChange change = plan.change(context.seq());
    digest = HouseholdFacets.digest(digest + change.household() + change.digest());
    anything = true;
    return change;
  }

  /** Writes what was remembered, in the last transaction of the import. */
  void finish(Registers registers) {
    Set<UUID> removed = new HashSet<>();
    List<Benefit> added = new ArrayList<>();
    List<ImportChange> changes = new ArrayList<>();
    for (PlannedHousehold plan : changed) {
      removed.addAll(plan.benefits().removed());
      added.addAll(plan.benefits().added());
      changes.add(change(plan));
      save(registers, plan);
    }
    registers.benefits().removeAll(removed);
    registers.benefits().addAll(added);
    registers.imports().addChanges(changes);
    Set<String> keys = registers.imports().parkedKeys();
    unpark(registers, keys);
    park(registers, keys);
  }

  private void save(Registers registers, PlannedHousehold plan) {
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
        .map(c -> c.field() + " " + c.person() + " " + c.masked(after ? c.after() : c.before()))
        .collect(Collectors.joining("\n"));
  }

  private void park(Registers registers, Set<String> keys) {
    List<String> there =
        waiting.stream().map(p -> ParkedHousehold.keyOf(p.read())).filter(keys::contains).toList();
    Map<String, ParkedHousehold> now =
        registers.imports().parkedUnder(there).stream()
            .collect(Collectors.toMap(ParkedHousehold::key, p -> p));
    List<ParkedHousehold> parked = new ArrayList<>();
    for (PlannedHousehold plan : waiting) {
      ParkedHousehold next = parked(plan);
      if (!isSame(now.get(next.key()), next)) {
        parked.add(next);
      }
    }
    registers.imports().park(parked);
    anything |= !parked.isEmpty();
  }

  /**
   * The name of the file does not count: the same workbook under another name brings nothing new.
   */
  private static boolean isSame(ParkedHousehold now, ParkedHousehold next) {
    return now != null
        && now.read().underFile("").equals(next.read().underFile(""))
        && now.doubts().equals(next.doubts());
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

  private void unpark(Registers registers, Set<String> keys) {
    List<String> done = arrived.stream().filter(keys::contains).toList();
    registers.imports().unpark(done);
    anything |= !done.isEmpty();
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
