package org.yihu.usecases.imports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 先看后写: reads a workbook into a preview that can be held, takes a person's repairs and decisions
 * into it, and commits exactly what was looked at.
 */
public final class PreviewImport {
  private final Store store;
  private final ImportHouseholds imports;
  private final PreviewRepair repair;

  public PreviewImport(Store store, ImportHouseholds imports, PreviewRepair repair) {
    this.store = store;
    this.imports = imports;
    this.repair = repair;
  }

  /**
   * Reads a file and compares it with the store; nothing is changed.
   *
   * @throws Refusal if the person may not import, or a parameter for the reviews is missing
   * @throws java.util.concurrent.CancellationException if the progress was cancelled
   */
  public ImportPreview open(Actor actor, Path file, ReadOptions options, Progress progress) {
    actor.require(Permission.IMPORT);
    Optional<FileStamp> stamp = FileStamp.of(file);
    ReadWorkbook read = imports.read(file, options, progress);
    ImportPreview.Source source = new ImportPreview.Source(file, stamp, read);
    if (read.facts().isEmpty()) {
      return new ImportPreview(
          source, Optional.empty(), Repairs.NONE, ImportHouseholds.refused(read), Map.of());
    }
    return store.read(registers -> looked(registers, source, actor, progress));
  }

  private ImportPreview looked(
      Registers registers, ImportPreview.Source source, Actor actor, Progress progress) {
    ImportRun run = imports.run(registers, source.read(), 0, actor, Repairs.NONE, progress);
    Map<Integer, ReadHousehold> attended = new HashMap<>();
    run.forEachPart(
        "register.stage.comparing",
        some ->
            run.plan(registers, some).stream()
                .filter(p -> !p.read().findings().isEmpty() || !p.fate().doubts().isEmpty())
                .forEach(p -> attended.put(p.read().ordinal(), p.read())));
    return new ImportPreview(
        source, Optional.of(run), Repairs.NONE, run.outcome(registers, Optional.empty()), attended);
  }

  /**
   * 改正: puts a value that a person confirmed into the cell of an error.
   *
   * @param row the row of the member concerned, where the repair can choose one; else the finding's
   * @param value the confirmed value, a number, village, category, amount, relation or provisional
   *     key
   * @throws Refusal why the value does not repair the cell
   */
  public ImportPreview repaired(
      Actor actor, ImportPreview preview, PlacedFinding placed, int row, String value) {
    actor.require(Permission.IMPORT);
    return store.read(
        registers ->
            replanned(registers, preview, repair.repaired(registers, preview, placed, row, value)));
  }

  /**
   * 选一户: a person who stands in two households stays in one; the row of the others is left out.
   *
   * @throws Refusal {@code REPAIR_HEAD_STAYS} if the person is the head where the row would go
   */
  public ImportPreview keptIn(
      Actor actor, ImportPreview preview, PlacedFinding placed, HouseholdChoice where) {
    actor.require(Permission.IMPORT);
    return store.read(
        registers -> replanned(registers, preview, repair.keptIn(preview, placed, where)));
  }

  /** 以来表为准: takes the file's values where both sides changed a field. */
  public ImportPreview takenFromFile(Actor actor, ImportPreview preview, int household) {
    actor.require(Permission.IMPORT);
    ReadHousehold read = preview.household(household).orElseThrow();
    Repairs repairs = preview.repairs().withFileWinning(read);
    return store.read(
        registers -> replanned(registers, preview, new Change(repairs, List.of(read))));
  }

  /** Repairs and the households that they concern. */
  record Change(Repairs repairs, List<ReadHousehold> households) {}

  private ImportPreview replanned(Registers registers, ImportPreview preview, Change change) {
    ImportRun run = preview.run().orElseThrow();
    Map<Integer, ReadHousehold> attended = new HashMap<>(preview.attended());
    List<HouseholdFate> fates = new java.util.ArrayList<>(preview.outcome().fates());
    for (PlannedHousehold plan : run.planAgain(registers, change.households(), change.repairs())) {
      int ordinal = plan.read().ordinal();
      fates.set(ordinal, plan.fate());
      attended.put(ordinal, plan.read());
    }
    ImportOutcome before = preview.outcome();
    List<Finding> findings =
        new java.util.TreeMap<>(attended)
            .values().stream().flatMap(h -> h.findings().stream()).toList();
    ImportOutcome outcome =
        new ImportOutcome(before.batch(), before.facts(), findings, fates, before.left());
    return new ImportPreview(preview.source(), preview.run(), change.repairs(), outcome, attended);
  }

  /**
   * 候选号: what a destroyed number can have been, people on file with the row's name first; none for
   * another finding.
   */
  public List<NumberCandidate> candidates(
      Actor actor, ImportPreview preview, PlacedFinding placed) {
    actor.require(Permission.IMPORT);
    return store.read(registers -> repair.candidates(registers, preview, placed));
  }

  /** 可选的户: where a person who stands in two households can stay. */
  public List<HouseholdChoice> households(
      Actor actor, ImportPreview preview, PlacedFinding placed) {
    actor.require(Permission.IMPORT);
    return store.read(registers -> repair.choices(registers, preview, placed));
  }

  /**
   * 写入: commits what was looked at, the repairs included, without reading the file again.
   *
   * @return what was done; without a batch if it brought nothing new
   * @throws Refusal {@code IMPORT_FILE_CHANGED} if the file was changed or taken away meanwhile,
   *     {@code IMPORT_SUM_OPEN} if the counts do not add up
   * @throws java.util.concurrent.CancellationException if the progress was cancelled; then nothing
   *     of the file is left
   */
  public ImportOutcome commit(Actor actor, ImportPreview preview, Progress progress) {
    actor.require(Permission.IMPORT);
    if (preview.run().isEmpty()) {
      return preview.outcome();
    }
    String name = preview.file().getFileName().toString();
    Optional<FileStamp> stamp = preview.source().stamp();
    if (stamp.isEmpty() || !stamp.equals(FileStamp.of(preview.file()))) {
      throw Refusal.because("IMPORT_FILE_CHANGED", name);
    }
    if (!preview.sum().addsUp()) {
      throw Refusal.because("IMPORT_SUM_OPEN", name);
    }
    return imports.commit(actor, preview.workbook(), preview.repairs(), progress);
  }
}
