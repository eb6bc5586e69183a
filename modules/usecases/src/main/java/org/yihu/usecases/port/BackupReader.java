package org.yihu.usecases.port;

import java.nio.file.Path;

/** 备份读取: reads backups without any store being open. */
public interface BackupReader {
  /**
   * Reads a backup through and compares every part with its hash.
   *
   * @throws org.yihu.domain.shared.Refusal if it is no backup, or altered or cut short
   */
  Backups.Receipt verify(Path file);

  /**
   * Unpacks a verified backup into an empty folder, all of it or nothing.
   *
   * @throws org.yihu.domain.shared.Refusal if something stands in the folder or the backup is not
   *     whole
   */
  Backups.Receipt restore(Path file, Path folder);
}
