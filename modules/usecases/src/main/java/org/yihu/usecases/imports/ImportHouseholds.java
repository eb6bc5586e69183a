package org.yihu.usecases.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.HouseholdEntry;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.payment.ImportedBenefits;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 导入汇总表: takes the households of a sender's workbook into the store, all of them in one transaction, so that a killed
 * or cancelled import leaves nothing. Each household is taken whole or not at all; what is not taken waits in the
 * parking lot.
 */
public final class ImportHouseholds {
  private static final int AT_ONCE = 500;

  private final Store store;
  private final WorkbookReader reader;
  private final OfficeRules rules;
  private final Ids ids;
  private final Clock clock;

  public ImportHouseholds(
      Store store, WorkbookReader reader, OfficeRules rules, Ids ids, Clock clock) {
    this.store = store;
    this.reader = reader;
    this.rules = rules;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * 试算: what {@link #commit} would do; nothing is changed.
   *
   * @throws Refusal if the person may not import, or a parameter for the reviews is missing
   * @throws CancellationException if the progress was cancelled
   */
  public ImportOutcome preview(Actor actor, Path file, ReadOptions options, Progress progress) {
    actor.require(Permission.IMPORT);
    ReadWorkbook workbook = reader.read(file, options, progress);
    if (workbook.facts().isEmpty()) {
      return refused(workbook);
    }
    return store.read(
        registers ->
            new Run(registers, context(registers, workbook, 0, actor), workbook, progress)
                .over(plans -> {}, Optional.empty()));
  }

  /**
   * 写入: imports and acknowledges when everything is on the disk.
   *
   * @return what was done; without a batch if the file is refused or brought nothing new
   * @throws Refusal if the person may not import, or a parameter for the reviews is missing
   * @throws CancellationException if the progress was cancelled; then nothing of the file is left
   */
  public ImportOutcome commit(Actor actor, Path file, ReadOptions options, Progress progress) {
    actor.require(Permission.IMPORT);
    ReadWorkbook workbook = reader.read(file, options, progress);
    if (workbook.facts().isEmpty()) {
      return refused(workbook);
    }
    ImportBatch batch = store.write(registers -> begun(registers, workbook, actor));
    boolean done = false;
    try {
      ImportOutcome outcome =
          store.write(registers -> imported(registers, workbook, batch, actor, progress));
      done = true;
      return outcome;
    } finally {
      if (!done) {
        store.write(
            registers -> {
              registers.imports().remove(batch.seq());
              return null;
            });
      }
    }
  }

  private static ImportOutcome refused(ReadWorkbook workbook) {
    return new ImportOutcome(
        Optional.empty(), Optional.empty(), workbook.fileFindings(), List.of(), List.of());
  }

  private ImportBatch begun(Registers registers, ReadWorkbook workbook, Actor actor) {
    ImportBatch batch =
        new ImportBatch(
            registers.imports().nextSeq(),
            workbook.facts().orElseThrow(),
            ImportBatch.State.RUNNING,
            actor.name(),
            clock.instant(),
            Optional.empty(),
            0,
            0,
            0);
    registers.imports().add(batch);
    return batch;
  }

  private ImportContext context(
      Registers registers, ReadWorkbook workbook, long seq, Actor actor) {
    WorkbookFacts facts = workbook.facts().orElseThrow();
    var policy = rules.policy(registers.settings());
    return new ImportContext(
        facts,
        seq,
        new ChangeStamp(actor.name(), clock.instant()),
        ids,
        ImportedBenefits.in(registers, ids, policy, facts.month(), ImportBatch.codeOf(seq)),
        registers.paymentLists().lastFrozen());
  }

  private ImportOutcome imported(
      Registers registers,
      ReadWorkbook workbook,
      ImportBatch batch,
      Actor actor,
      Progress progress) {
    ImportContext context = context(registers, workbook, batch.seq(), actor);
    ImportWriter writer = new ImportWriter(registers, context, actor);
    ImportOutcome outcome =
        new Run(registers, context, workbook, progress)
            .over(writer::write, Optional.of(batch.code()));
    if (!writer.hasWritten()) {
      registers.imports().remove(batch.seq());
      return new ImportOutcome(
          Optional.empty(),
          outcome.facts(),
          outcome.findings(),
          outcome.fates(),
          outcome.left());
    }
    registers
        .imports()
        .update(
            batch.committed(
                clock.instant(),
                outcome.accepted(),
                outcome.rejected(),
                outcome.acceptedPersons()));
    registers
        .audit()
        .append(
            actor,
            "IMPORT_COMMITTED",
            "import/" + batch.code(),
            "",
            "%s read=%d new=%d changed=%d same=%d waiting=%d sha256=%s"
                .formatted(
                    context.facts().file(),
                    outcome.read(),
                    outcome.count(HouseholdFate.Kind.NEW),
                    outcome.count(HouseholdFate.Kind.CHANGED),
                    outcome.count(HouseholdFate.Kind.SAME),
                    outcome.rejected(),
                    writer.digest()));
    return outcome;
  }

  /** One pass over the file in one transaction. */
  private static final class Run {
    private final Registers registers;
    private final ImportContext context;
    private final ReadWorkbook workbook;
    private final Progress progress;
    private final List<HouseholdFate> fates = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<DivisionCode> townships = new HashSet<>();
    private long persons;

    Run(
        Registers registers, ImportContext context, ReadWorkbook workbook, Progress progress) {
      this.registers = registers;
      this.context = context;
      this.workbook = workbook;
      this.progress = progress;
    }

    ImportOutcome over(Consumer<List<PlannedHousehold>> writer, Optional<String> batch) {
      HouseholdMatching matching =
          new HouseholdMatching(registers.households(), context.facts());
      if (matching.needsWholeFile()) {
        inParts("register.stage.matching", matching::tell);
      }
      ImportPlanner planner = new ImportPlanner(registers, context, matching, Set.of());
      inParts(
          "register.stage.writing",
          some -> {
            List<PlannedHousehold> plans = planner.plan(some, Map.of());
            writer.accept(plans);
            for (PlannedHousehold plan : plans) {
              fates.add(plan.fate());
              plan.read().place().township().ifPresent(townships::add);
              findings.addAll(plan.read().findings());
            }
          });
      return new ImportOutcome(batch, workbook.facts(), findings, fates, left());
    }

    private void inParts(String stage, Consumer<List<ReadHousehold>> work) {
      persons = 0;
      List<ReadHousehold> some = new ArrayList<>(AT_ONCE);
      workbook.forEach(
          read -> {
            some.add(read);
            if (some.size() == AT_ONCE) {
              part(stage, some, work);
            }
          });
      part(stage, some, work);
    }

    private void part(
        String stage, List<ReadHousehold> some, Consumer<List<ReadHousehold>> work) {
      if (progress.isCancelled()) {
        throw new CancellationException(stage);
      }
      work.accept(List.copyOf(some));
      persons += some.stream().mapToInt(h -> h.members().size()).sum();
      progress.at(stage, persons, context.facts().persons());
      some.clear();
    }

    /** Households of the sender's earlier workbooks that this one, in its townships, no longer has. */
    private List<HouseholdEntry> left() {
      List<UUID> earlier = registers.imports().householdsFrom(context.facts().sender());
      if (earlier.isEmpty()) {
        return List.of();
      }
      Set<String> here = fates.stream().map(HouseholdFate::code).collect(Collectors.toSet());
      return registers.households().entriesOf(earlier).values().stream()
          .filter(e -> !here.contains(e.code()) && townships.contains(e.village().township()))
          .sorted(Comparator.comparing(HouseholdEntry::code))
          .toList();
    }
  }
}
