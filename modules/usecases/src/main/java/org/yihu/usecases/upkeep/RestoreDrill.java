package org.yihu.usecases.upkeep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.BackupReader;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.StoreInspection;

/**
 * 恢复演练: restores a backup into an empty temporary folder, opens the copy with the store's key,
 * checks database, audit chain and attachments, counts, and removes the copy. The store of today
 * stays as it is. Every drill leaves an entry in the trail, the failed ones too.
 */
public final class RestoreDrill {
  /** 演练步骤, in their order. */
  public enum Part {
    /** 展开: every part of the file compared with its hash. */
    UNPACK,
    /** 打开: the copy opens with the key of today. */
    OPEN,
    /** 检查: database, audit chain, every attachment. */
    CHECK,
    /** 清点: households and persons as they were counted when the backup was taken. */
    COUNT,
    /** 删除: the copy is gone. */
    REMOVE
  }

  /**
   * One step that is over.
   *
   * @param part which
   * @param problems what was found; the step passed if nothing was
   * @param took how long it took
   */
  public record Step(Part part, List<Reason> problems, Duration took) {
    public Step {
      problems = List.copyOf(problems);
    }
  }

  /**
   * 演练记录.
   *
   * @param backup the file
   * @param steps the steps that were taken; the last one or two are missing after a failure
   * @param takenAt when the backup was taken; empty if it could not be read
   * @param inBackup numbers of things in the copy; empty if it could not be opened
   * @param now numbers of things in the store now
   */
  public record Record(
      Path backup,
      List<Step> steps,
      Optional<Instant> takenAt,
      Optional<StoreInspection.Counts> inBackup,
      StoreInspection.Counts now) {
    public Record {
      steps = List.copyOf(steps);
    }

    public boolean passed() {
      return inBackup.isPresent() && steps.stream().allMatch(step -> step.problems().isEmpty());
    }
  }

  private final OpenStore open;
  private final BackupReader reader;
  private final Supplier<Path> scratch;
  private final Clock clock;

  /**
   * @param scratch makes an empty folder for the copy
   */
  public RestoreDrill(OpenStore open, BackupReader reader, Supplier<Path> scratch, Clock clock) {
    this.open = open;
    this.reader = reader;
    this.scratch = scratch;
    this.clock = clock;
  }

  /**
   * Drills.
   *
   * @return empty if it was cancelled; nothing is left then
   * @throws Refusal if the person may not
   */
  public Optional<Record> run(Actor actor, Path backup, Progress progress) {
    actor.require(Permission.BACKUP);
    Path folder = scratch.get();
    Run run = new Run(progress);
    Instant begun = clock.instant();
    try {
      run.all(backup, folder);
    } finally {
      begun = clock.instant();
      remove(folder);
    }
    if (progress.isCancelled()) {
      return Optional.empty();
    }
    run.steps.add(new Step(Part.REMOVE, List.of(), Duration.between(begun, clock.instant())));
    Record record =
        new Record(
            backup,
            run.steps,
            Optional.ofNullable(run.takenAt),
            Optional.ofNullable(run.counts),
            open.inspection().count());
    write(actor, record);
    return Optional.of(record);
  }

  /** One drill while it runs. */
  private final class Run {
    private final Progress progress;
    private final List<Step> steps = new ArrayList<>();
    private Instant takenAt;
    private StoreInspection.Counts counts;

    Run(Progress progress) {
      this.progress = progress;
    }

    void all(Path backup, Path folder) {
      Instant begun = begin(Part.UNPACK);
      Backups.Receipt receipt;
      try {
        receipt = reader.restore(backup, folder);
      } catch (Refusal refused) {
        end(Part.UNPACK, begun, refused.reasons());
        return;
      }
      takenAt = receipt.takenAt();
      end(Part.UNPACK, begun, List.of());
      if (!progress.isCancelled()) {
        opened(folder, receipt);
      }
    }

    private void opened(Path folder, Backups.Receipt receipt) {
      Instant begun = begin(Part.OPEN);
      try (OpenStore copy = open.copyIn(folder)) {
        end(Part.OPEN, begun, List.of());
        Instant checking = begin(Part.CHECK);
        end(Part.CHECK, checking, copy.inspection().inspect(progress).problems());
        Instant counting = begin(Part.COUNT);
        counts = copy.inspection().count();
        end(Part.COUNT, counting, differences(receipt, counts));
      } catch (Refusal refused) {
        end(Part.OPEN, begun, refused.reasons());
      }
    }

    private Instant begin(Part part) {
      progress.at("drill.stage." + part, part.ordinal(), Part.values().length);
      return clock.instant();
    }

    private void end(Part part, Instant begun, List<Reason> problems) {
      steps.add(new Step(part, problems, Duration.between(begun, clock.instant())));
    }
  }

  private static List<Reason> differences(Backups.Receipt receipt, StoreInspection.Counts counts) {
    boolean same =
        receipt.households() == counts.households() && receipt.persons() == counts.persons();
    return same
        ? List.of()
        : List.of(
            Reason.of(
                "DRILL_COUNT_DIFFERS",
                receipt.households(),
                receipt.persons(),
                counts.households(),
                counts.persons()));
  }

  private static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Actor actor, Record record) {
    String outcome =
        record.passed()
            ? "passed"
            : String.join(
                " ",
                record.steps().stream()
                    .flatMap(step -> step.problems().stream())
                    .map(Reason::code)
                    .toList());
    String subject = "backup/" + record.backup().getFileName();
    open.store()
        .write(
            registers -> {
              registers.audit().append(actor, "RESTORE_DRILLED", subject, "", outcome);
              return outcome;
            });
  }
}
