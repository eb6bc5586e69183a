package org.yihu.usecases.upkeep;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.Backups.Occasion;
import org.yihu.usecases.port.Backups.Receipt;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Store;

/** 备份业务库: while others work on; every backup is opened and counted before it counts as taken. */
public final class BackUp {
  private final Store store;
  private final Backups backups;
  private final Clock clock;

  public BackUp(OpenStore open, Clock clock) {
    this.store = open.store();
    this.backups = open.backups();
    this.clock = clock;
  }

  /**
   * Takes a backup to a place of the person's own, such as a USB stick.
   *
   * @throws org.yihu.domain.shared.Refusal if the file exists, cannot be written, or fails its
   *     verification
   */
  public Receipt to(Actor actor, Path file) {
    actor.require(Permission.BACKUP);
    Receipt receipt = backups.write(file, Occasion.MANUAL);
    record(actor, receipt);
    return receipt;
  }

  /**
   * Takes the day's backup into the store's own folder, unless there is one; whoever works that day
   * causes it.
   */
  public Optional<Receipt> routine(Actor actor) {
    LocalDate today = LocalDate.now(clock);
    boolean taken =
        backups.kept().stream()
            .filter(kept -> kept.occasion() == Occasion.ROUTINE)
            .anyMatch(kept -> LocalDate.ofInstant(kept.takenAt(), clock.getZone()).equals(today));
    if (taken) {
      return Optional.empty();
    }
    Receipt receipt = backups.writeGeneration(Occasion.ROUTINE);
    record(actor, receipt);
    return Optional.of(receipt);
  }

  private void record(Actor actor, Receipt receipt) {
    store.write(
        registers -> {
          registers
              .audit()
              .append(
                  actor,
                  "BACKUP_TAKEN",
                  "backup/" + receipt.file().getFileName(),
                  "",
                  receipt.sha256());
          return null;
        });
  }
}
