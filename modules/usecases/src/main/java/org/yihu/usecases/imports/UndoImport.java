package org.yihu.usecases.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.payment.Benefit;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 撤销导入: takes a committed import back: new households go, changed ones return to what they were.
 * Whatever somebody edited since is kept; what has been paid or has a case is refused.
 */
public final class UndoImport {
  private final Store store;
  private final Clock clock;

  public UndoImport(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * 先看: sorts what {@link #undo} would do; nothing is changed.
   *
   * @throws Refusal {@code IMPORT_NOT_FOUND}, {@code IMPORT_NOT_COMMITTED}
   */
  public UndoPlan preview(Actor actor, String batch) {
    actor.require(Permission.IMPORT);
    return store.read(registers -> new Sorting(registers, committed(registers, batch)).plan());
  }

  /**
   * Does it, in one transaction.
   *
   * @return what was done
   * @throws Refusal {@code IMPORT_NOT_FOUND}, {@code IMPORT_NOT_COMMITTED}
   */
  public UndoPlan undo(Actor actor, String batch) {
    actor.require(Permission.IMPORT);
    return store.write(
        registers -> {
          ImportBatch found = committed(registers, batch);
          Sorting sorting = new Sorting(registers, found);
          UndoPlan plan = sorting.plan();
          sorting.carryOut(
              new ChangeStamp(actor.name(), clock.instant(), "import-undo/" + found.code()));
          registers.imports().unpark(plan.unparked());
          ImportBatch.State state =
              plan.isWhole() ? ImportBatch.State.UNDONE : ImportBatch.State.PARTLY_UNDONE;
          registers.imports().update(found.turned(state, clock.instant()));
          registers
              .audit()
              .append(
                  actor,
                  "IMPORT_UNDONE",
                  "import/" + found.code(),
                  "",
                  "reversed=%d kept=%d refused=%d"
                      .formatted(
                          plan.reversed().size(), plan.kept().size(), plan.refused().size()));
          return plan;
        });
  }

  private static ImportBatch committed(Registers registers, String code) {
    ImportBatch batch =
        registers.imports().find(code).orElseThrow(() -> Refusal.because("IMPORT_NOT_FOUND", code));
    boolean undoable =
        batch.state() == ImportBatch.State.COMMITTED
            || batch.state() == ImportBatch.State.PARTLY_UNDONE;
    if (!undoable) {
      throw Refusal.because("IMPORT_NOT_COMMITTED", code);
    }
    return batch;
  }

  /** The changes of one batch, sorted. */
  private static final class Sorting {
    private final Registers registers;
    private final ImportBatch batch;
    private final List<ImportChange> changes;
    private final Map<UUID, HouseholdEntry> entries;
    private final Map<UUID, ImportChange> latest;
    private final Map<UUID, List<Benefit>> benefits = new HashMap<>();
    private final Set<UUID> paid;
    private final List<ImportChange> reversible = new ArrayList<>();

    Sorting(Registers registers, ImportBatch batch) {
      this.registers = registers;
      this.batch = batch;
      this.changes = registers.imports().changes(batch.seq());
      List<UUID> households = changes.stream().map(ImportChange::household).toList();
      this.entries = registers.households().entriesOf(households);
      this.latest = registers.imports().latest(households);
      registers
          .benefits()
          .ofHouseholds(households)
          .forEach(b -> benefits.computeIfAbsent(b.household(), id -> new ArrayList<>()).add(b));
      this.paid =
          registers
              .benefits()
              .paidAmong(
                  benefits.values().stream().flatMap(Collection::stream).map(Benefit::id).toList());
    }

    UndoPlan plan() {
      List<String> reversed = new ArrayList<>();
      List<UndoPlan.Kept> kept = new ArrayList<>();
      List<UndoPlan.Refused> refused = new ArrayList<>();
      for (ImportChange change : changes) {
        HouseholdEntry entry = entries.get(change.household());
        if (entry == null) {
          continue;
        }
        List<Reason> reasons = reasons(change, entry);
        if (!reasons.isEmpty()) {
          refused.add(new UndoPlan.Refused(entry.code(), reasons.getFirst()));
        } else if (isEdited(change, entry)) {
          kept.add(new UndoPlan.Kept(entry.code(), entry.changedBy(), entry.changedAt()));
        } else {
          reversed.add(entry.code());
          reversible.add(change);
        }
      }
      List<String> unparked =
          registers.imports().parked().stream()
              .filter(p -> p.batch().equals(batch.code()))
              .map(ParkedHousehold::key)
              .toList();
      reversed.sort(null);
      return new UndoPlan(batch.code(), reversed, kept, refused, unparked);
    }

    private List<Reason> reasons(ImportChange change, HouseholdEntry entry) {
      List<Reason> reasons = new ArrayList<>();
      long last = latest.get(change.household()).seq();
      if (last != change.seq()) {
        reasons.add(Reason.of("UNDO_LATER_IMPORT", entry.code(), ImportBatch.codeOf(last)));
      }
      boolean isPaid = change.benefitsAfter().keySet().stream().anyMatch(paid::contains);
      if (isPaid) {
        reasons.add(Reason.of("UNDO_PAID", entry.code()));
      }
      if (change.fresh() && !registers.cases().ofHousehold(change.household()).isEmpty()) {
        reasons.add(Reason.of("UNDO_HAS_CASE", entry.code()));
      }
      return reasons;
    }

    private boolean isEdited(ImportChange change, HouseholdEntry entry) {
      if (entry.version() != change.versionAfter()) {
        return true;
      }
      Map<UUID, Integer> now = new HashMap<>();
      benefits
          .getOrDefault(change.household(), List.of())
          .forEach(b -> now.put(b.id(), b.version()));
      boolean touched =
          change.benefitsAfter().entrySet().stream()
              .anyMatch(e -> !e.getValue().equals(now.get(e.getKey())));
      Set<UUID> known = new HashSet<>(change.benefitsAfter().keySet());
      change.before().ifPresent(b -> b.benefits().forEach(held -> known.add(held.id())));
      return touched || !known.containsAll(now.keySet());
    }

    void carryOut(ChangeStamp stamp) {
      List<UUID> gone = new ArrayList<>();
      List<UUID> goneBenefits = new ArrayList<>();
      for (ImportChange change : reversible) {
        if (change.fresh()) {
          gone.add(change.household());
          benefits
              .getOrDefault(change.household(), List.of())
              .forEach(b -> goneBenefits.add(b.id()));
        } else {
          restore(change, stamp);
        }
      }
      registers.benefits().removeAll(goneBenefits);
      registers
          .imports()
          .removeChanges(batch.seq(), reversible.stream().map(ImportChange::household).toList());
      registers.households().removeAll(gone);
    }

    private void restore(ImportChange change, ChangeStamp stamp) {
      ImportChange.Before before = change.before().orElseThrow();
      registers.households().save(before.household().at(change.versionAfter()), stamp);
      Map<UUID, Benefit> now = new HashMap<>();
      benefits.getOrDefault(change.household(), List.of()).forEach(b -> now.put(b.id(), b));
      for (Benefit held : before.benefits()) {
        Benefit current = now.remove(held.id());
        if (current == null) {
          registers.benefits().addAll(List.of(held));
        } else if (current.version() != held.version()) {
          registers.benefits().save(held.at(current.version()));
        }
      }
      registers.benefits().removeAll(now.keySet());
    }
  }
}
