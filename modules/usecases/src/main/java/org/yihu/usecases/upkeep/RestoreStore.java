package org.yihu.usecases.upkeep;

import java.nio.file.Path;
import org.yihu.usecases.port.BackupReader;
import org.yihu.usecases.port.Backups.Receipt;

/**
 * 恢复业务库: unpacks a backup into an empty folder. Needs no sign-in: what is unpacked stays encrypted
 * and opens with the passwords of the day of the backup.
 */
public final class RestoreStore {
  private final BackupReader reader;

  public RestoreStore(BackupReader reader) {
    this.reader = reader;
  }

  /**
   * @throws org.yihu.domain.shared.Refusal if the folder is not empty or the file is no whole
   *     backup; nothing is left then
   */
  public Receipt restore(Path file, Path folder) {
    return reader.restore(file, folder);
  }
}
