package org.yihu.usecases.imports;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.payment.ImportedBenefits;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 导入汇总表: takes the households of a sender's workbook into the store. New households are written
 * some hundred at a time, each of them whole; what changes files on record comes last, in one
 * transaction with the acknowledgement. A cancelled import is taken back at once, a killed one at
 * the next start ({@link InterruptedImports}). What is not taken waits in the parking lot.
 */
public final class ImportHouseholds {
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
        registers -> {
          ImportRun run = run(registers, workbook, 0, actor, Repairs.NONE, progress);
          run.forEachPart("register.stage.comparing", some -> run.plan(registers, some));
          return run.outcome(registers, Optional.empty());
        });
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
    ReadWorkbook workbook = read(file, options, progress);
    return workbook.facts().isEmpty()
        ? refused(workbook)
        : commit(actor, workbook, Repairs.NONE, progress);
  }

  ReadWorkbook read(Path file, ReadOptions options, Progress progress) {
    return reader.read(file, options, progress);
  }

  /** A run that has told itself of the whole file. */
  ImportRun run(
      Registers registers,
      ReadWorkbook workbook,
      long seq,
      Actor actor,
      Repairs repairs,
      Progress progress) {
    ImportRun run =
        new ImportRun(
            context(registers, workbook, seq, actor),
            workbook,
            repairs,
            progress,
            registers.households().isEmpty());
    run.tell(registers);
    return run;
  }

  /** Writes a workbook that was read, with what a person repaired in it. */
  ImportOutcome commit(Actor actor, ReadWorkbook workbook, Repairs repairs, Progress progress) {
    ImportBatch batch = store.write(registers -> begun(registers, workbook, actor));
    boolean done = false;
    try {
      ImportOutcome outcome = imported(workbook, batch, repairs, actor, progress);
      done = true;
      return outcome;
    } finally {
      if (!done) {
        store.write(
            registers -> {
              new TakenBack(registers, batch).carryOut();
              registers.imports().remove(batch.seq());
              return null;
            });
      }
    }
  }

  static ImportOutcome refused(ReadWorkbook workbook) {
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

  private ImportContext context(Registers registers, ReadWorkbook workbook, long seq, Actor actor) {
    WorkbookFacts facts = workbook.facts().orElseThrow();
    var policy = rules.policy(registers.settings());
    return new ImportContext(
        facts,
        seq,
        new ChangeStamp(actor.name(), clock.instant(), "import/" + ImportBatch.codeOf(seq)),
        ids,
        ImportedBenefits.in(registers, ids, policy, facts.month(), ImportBatch.codeOf(seq)),
        registers.paymentLists().lastFrozen());
  }

  private ImportOutcome imported(
      ReadWorkbook workbook, ImportBatch batch, Repairs repairs, Actor actor, Progress progress) {
    ImportRun run =
        store.read(registers -> run(registers, workbook, batch.seq(), actor, repairs, progress));
    ImportWriter writer = new ImportWriter(run.context(), actor);
    run.forEachPart(
        "register.stage.writing",
        some ->
            store.write(
                registers -> {
                  writer.writeFresh(registers, run.plan(registers, some));
                  return null;
                }));
    return store.write(registers -> finished(registers, run, writer, batch, repairs, actor));
  }

  private ImportOutcome finished(
      Registers registers,
      ImportRun run,
      ImportWriter writer,
      ImportBatch batch,
      Repairs repairs,
      Actor actor) {
    writer.finish(registers);
    if (!writer.hasWritten()) {
      registers.imports().remove(batch.seq());
      return run.outcome(registers, Optional.empty());
    }
    ImportOutcome outcome = run.outcome(registers, Optional.of(batch.code()));
    registers
        .imports()
        .update(
            batch.committed(
                clock.instant(),
                outcome.accepted(),
                outcome.rejected(),
                outcome.acceptedPersons()));
    repairs
        .made()
        .forEach(
            made ->
                registers
                    .audit()
                    .append(
                        actor,
                        "FINDING_REPAIRED",
                        "import/" + batch.code() + "/" + made.cell(),
                        made.maskedBefore(),
                        made.after()));
    registers
        .audit()
        .append(
            actor,
            "IMPORT_COMMITTED",
            "import/" + batch.code(),
            "",
            "%s read=%d new=%d changed=%d same=%d waiting=%d sha256=%s"
                .formatted(
                    batch.facts().file(),
                    outcome.read(),
                    outcome.count(HouseholdFate.Kind.NEW),
                    outcome.count(HouseholdFate.Kind.CHANGED),
                    outcome.count(HouseholdFate.Kind.SAME),
                    outcome.rejected(),
                    writer.digest()));
    return outcome;
  }
}
