package org.yihu.usecases.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** 备份: copies of the store, taken while it is in use. Each is one file and stays encrypted. */
public interface Backups {
  /** Why a backup was taken. */
  enum Occasion {
    /** By hand, to a place of the person's own. */
    MANUAL,
    /** By itself once a day. */
    ROUTINE,
    /** Before the schema is brought up to date. */
    MIGRATION
  }

  /**
   * A backup that has been written, read back, opened and counted.
   *
   * @param file the file
   * @param sha256 hash of the file, 64 hexadecimal digits
   * @param households households in it
   * @param persons persons in it
   * @param takenAt when
   */
  record Receipt(Path file, String sha256, long households, long persons, Instant takenAt) {}

  /**
   * Takes a backup and verifies it by opening it.
   *
   * @throws org.yihu.domain.shared.Refusal if the file exists or the copy fails its verification;
   *     nothing is left then
   */
  Receipt write(Path file, Occasion occasion);

  /**
   * Takes a backup into the store's own folder and removes the generations that are no longer kept.
   */
  Receipt writeGeneration(Occasion occasion);

  /** Backups in the store's own folder, the newest first. */
  List<Kept> kept();

  /** A backup in the store's own folder. */
  record Kept(Path file, Occasion occasion, Instant takenAt) {}
}
