package org.yihu.usecases.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.payment.ImportedBenefits;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.OwnWords;

/**
 * 暂存处理: the households that imports did not take: lists them, repairs a cell, decides a doubt,
 * sends one away.
 */
public final class ParkingLot {
  private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");

  private final Store store;
  private final OfficeRules rules;
  private final Ids ids;
  private final Clock clock;

  public ParkingLot(Store store, OfficeRules rules, Ids ids, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * 处理结果.
   *
   * @param household 户编号, or the key under which it waits
   * @param fate what became of it; {@link HouseholdFate.Kind#REFUSED} while errors remain
   * @param remaining errors that keep it in the parking lot
   */
  public record Settled(String household, HouseholdFate fate, List<Finding> remaining) {
    /** Whether the household is in the store now. */
    public boolean isStored() {
      return fate.kind().isAccepted();
    }
  }

  /** Everything that waits, the oldest first. */
  public List<ParkedHousehold> list(Actor actor) {
    actor.require(Permission.IMPORT);
    return store.read(registers -> registers.imports().parked());
  }

  /**
   * 修复: puts a value that a person confirmed into a cell, checks the household again and stores it
   * if nothing is wrong any more. For a missing number a provisional key is taken too: P and
   * letters or digits.
   *
   * @param batch number of the batch
   * @param cell such as {@code J73}
   * @param value the confirmed value
   * @throws Refusal {@code FINDING_NOT_FOUND}, or why the value does not repair the cell
   */
  public Settled repair(Actor actor, String batch, String cell, String value) {
    actor.require(Permission.IMPORT);
    return store.write(
        registers -> {
          ImportBatch found = batch(registers, batch);
          Matcher place = CELL.matcher(cell.strip().toUpperCase(Locale.ROOT));
          if (!place.matches()) {
            throw Refusal.because("FINDING_NOT_FOUND", batch, cell);
          }
          ParkedHousehold parked = waitingAt(registers, found, place.group());
          Finding finding = errorAt(parked, place.group());
          HouseholdRepair repair =
              new HouseholdRepair(
                  rules.divisions(registers.settings()),
                  OwnWords.in(registers.settings()),
                  LocalDate.now(clock));
          ParkedHousehold repaired =
              repair.repaired(
                  parked,
                  finding,
                  field(found, place.group(1), finding),
                  Integer.parseInt(place.group(2)),
                  value);
          registers
              .audit()
              .append(
                  actor,
                  "FINDING_REPAIRED",
                  "import/" + found.code() + "/" + place.group(),
                  finding.shown(),
                  value);
          return settled(registers, actor, found, repaired, Set.of());
        });
  }

  /**
   * 以来表为准: stores a doubtful household with the workbook's values where both sides changed a field.
   *
   * @param key the key under which it waits
   * @throws Refusal {@code PARKED_NOT_FOUND}
   */
  public Settled takeFile(Actor actor, String key) {
    actor.require(Permission.IMPORT);
    return store.write(
        registers -> {
          ParkedHousehold parked = waiting(registers, key);
          ImportBatch batch = batch(registers, parked.batch());
          return settled(registers, actor, batch, parked, Set.of(key));
        });
  }

  /**
   * 退回: sends a household away, because the sender will correct it or the office's own file is
   * right.
   *
   * @throws Refusal {@code PARKED_NOT_FOUND}
   */
  public void dismiss(Actor actor, String key) {
    actor.require(Permission.IMPORT);
    store.write(
        registers -> {
          ParkedHousehold parked = waiting(registers, key);
          registers.imports().unpark(List.of(key));
          registers.audit().append(actor, "PARKED_DISMISSED", "import/" + parked.batch(), key, "");
          return null;
        });
  }

  private Settled settled(
      Registers registers,
      Actor actor,
      ImportBatch batch,
      ParkedHousehold parked,
      Set<String> fileWins) {
    ImportContext context =
        new ImportContext(
            batch.facts(),
            batch.seq(),
            new ChangeStamp(actor.name(), clock.instant(), "import/" + batch.code()),
            ids,
            ImportedBenefits.in(
                registers,
                ids,
                rules.policy(registers.settings()),
                batch.facts().month(),
                batch.code()),
            registers.paymentLists().lastFrozen());
    HouseholdMatching matching = new HouseholdMatching(batch.facts(), false);
    matching.tell(registers.households(), List.of(parked.read()));
    List<PlannedHousehold> plans =
        new ImportPlanner(context, matching, fileWins)
            .plan(
                registers, List.of(parked.read()), Map.of(parked.key(), parked.provisionalKeys()));
    ImportWriter writer = new ImportWriter(context, actor);
    writer.writeFresh(registers, plans);
    writer.finish(registers);
    PlannedHousehold plan = plans.getFirst();
    if (plan.kind().isAccepted()) {
      registers.imports().unpark(List.of(parked.key()));
      registers
          .imports()
          .update(
              new ImportBatch(
                  batch.seq(),
                  batch.facts(),
                  batch.state(),
                  batch.by(),
                  batch.startedAt(),
                  batch.finishedAt(),
                  batch.accepted() + 1,
                  batch.rejected() - 1,
                  batch.persons() + parked.read().members().size()));
    }
    String code = plan.fate().code().isEmpty() ? parked.key() : plan.fate().code();
    return new Settled(
        code, plan.fate(), plan.read().findings().stream().filter(Finding::isError).toList());
  }

  private static ImportBatch batch(Registers registers, String code) {
    return registers
        .imports()
        .find(code)
        .orElseThrow(() -> Refusal.because("IMPORT_NOT_FOUND", code));
  }

  private static ParkedHousehold waiting(Registers registers, String key) {
    return registers.imports().parkedUnder(List.of(key)).stream()
        .findFirst()
        .orElseThrow(() -> Refusal.because("PARKED_NOT_FOUND", key));
  }

  private static ParkedHousehold waitingAt(Registers registers, ImportBatch batch, String cell) {
    return registers.imports().parked().stream()
        .filter(p -> p.batch().equals(batch.code()))
        .filter(p -> p.read().findings().stream().anyMatch(f -> isErrorAt(f, cell)))
        .findFirst()
        .orElseThrow(() -> Refusal.because("FINDING_NOT_FOUND", batch.code(), cell));
  }

  private static Finding errorAt(ParkedHousehold parked, String cell) {
    return parked.read().findings().stream()
        .filter(f -> isErrorAt(f, cell))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isErrorAt(Finding finding, String cell) {
    return finding.isError() && finding.cell().equals(cell);
  }

  private static Field field(ImportBatch batch, String letters, Finding finding) {
    return batch.facts().mapping().entrySet().stream()
        .filter(e -> e.getValue().letters().equals(letters))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> Refusal.because("REPAIR_NOT_POSSIBLE", finding.cell()));
  }
}
