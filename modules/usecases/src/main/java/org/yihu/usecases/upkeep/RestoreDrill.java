package org.yihu.usecases.upkeep;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.BackupReader;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Progress;

/**
 * 恢复演练: reads a backup through as a restore would, counts what is in it and compares with the store
 * of today, which stays as it is. Every drill leaves an entry in the trail.
 */
public final class RestoreDrill {
  private static final String STAGE = "drill.stage.verify";

  /**
   * 演练记录.
   *
   * @param backup the file
   * @param receipt what the backup held: hash, households, persons, when it was taken
   * @param households households in the store now
   * @param persons persons in the store now
   * @param begun when the drill began
   * @param ended when it ended
   */
  public record Record(
      Path backup,
      Backups.Receipt receipt,
      long households,
      long persons,
      Instant begun,
      Instant ended) {}

  private final OpenStore open;
  private final BackupReader reader;
  private final Clock clock;

  public RestoreDrill(OpenStore open, BackupReader reader, Clock clock) {
    this.open = open;
    this.reader = reader;
    this.clock = clock;
  }

  /**
   * @throws org.yihu.domain.shared.Refusal if the backup is altered or cut short, or the person may
   *     not
   */
  public Record run(Actor actor, Path backup, Progress progress) {
    actor.require(Permission.BACKUP);
    Instant begun = clock.instant();
    progress.at(STAGE, 0, 1);
    Backups.Receipt receipt = reader.verify(backup);
    var counts = open.inspection().count();
    Record record =
        new Record(backup, receipt, counts.households(), counts.persons(), begun, clock.instant());
    open.store()
        .write(
            registers -> {
              registers
                  .audit()
                  .append(
                      actor,
                      "RESTORE_DRILLED",
                      "backup/" + backup.getFileName(),
                      "",
                      receipt.sha256());
              return null;
            });
    progress.at(STAGE, 1, 1);
    return record;
  }
}
