package org.yihu.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.attachment.AttachmentVault;
import org.yihu.persistence.backup.StoreBackups;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.AttachmentFiles;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.StoreInspection;

/**
 * One store that this process has open: holds the lock and the key, and seals the file when it is
 * closed.
 */
final class LocalStore implements OpenStore {
  private static final Logger LOG = LoggerFactory.getLogger(LocalStore.class);

  private final Opening opening;
  private final StoreFolder folder;
  private final StoreLock lock;
  private final KeyRing ring;
  private final StoreSeal seal;
  private final Database database;
  private final AttachmentVault attachments;
  private final AttachmentInventory inventory;
  private final Backups backups;
  private final StoreInspection inspection;
  private boolean closed;

  private LocalStore(Opening opening, StoreSeal.State state, Database database) {
    this.opening = opening;
    this.folder = opening.folder();
    this.lock = opening.lock();
    this.ring = opening.ring();
    this.seal = opening.seal();
    this.database = database;
    this.attachments = new AttachmentVault(folder.attachments(), opening.key());
    this.inventory = new AttachmentInventory(database, attachments, opening.clock());
    this.backups = opening.backups(database::use);
    this.inspection = new StoreCheck(database, opening.key(), inventory, state);
  }

  /** What is at hand before the database is open. */
  record Opening(
      StoreFolder folder,
      StoreLock lock,
      StoreKey key,
      Function<StoreFolder, KeyRing> rings,
      Mappings mappings,
      Clock clock) {
    KeyRing ring() {
      return rings.apply(folder);
    }

    Opening in(StoreFolder other, StoreLock taken) {
      return new Opening(other, taken, key, rings, mappings, clock);
    }

    StoreSeal seal() {
      return new StoreSeal(folder, key);
    }

    StoreBackups backups(StoreBackups.Connections connections) {
      return new StoreBackups(folder, connections, copy -> counted(copy, key), clock);
    }
  }

  static LocalStore create(Opening opening) {
    Database database =
        Database.create(opening.folder(), opening.key(), opening.mappings(), opening.clock());
    opening.seal().takeOff();
    return new LocalStore(opening, StoreSeal.State.INTACT, database);
  }

  /**
   * @param limit a database file of more bytes is not compared with its seal
   */
  static LocalStore open(Opening opening, long limit) {
    StoreSeal.State state = opening.seal().check(limit);
    if (state == StoreSeal.State.ALTERED) {
      throw Refusal.of(Refusal.Kind.STORE_DAMAGED, "STORE_FILE_ALTERED");
    }
    opening.seal().takeOff();
    Database database =
        Database.open(
            opening.folder(),
            opening.key(),
            opening.mappings(),
            opening.clock(),
            pool -> opening.backups(pool::use).writeGeneration(Backups.Occasion.MIGRATION));
    return new LocalStore(opening, state, database);
  }

  /**
   * Opens a copied database, reads it through, counts, closes and seals it. A fault of its audit
   * chain does not stop the backup: it is in the store itself, and a store with a fault needs its
   * backups all the more.
   */
  private static StoreBackups.Counted counted(StoreFolder copy, StoreKey key) {
    ConnectionPool pool = ConnectionPool.existing(copy, key);
    List<Reason> problems = new ArrayList<>();
    long[] counts = new long[2];
    try {
      pool.stream(
          connection -> {
            problems.addAll(new StructureCheck(connection).problems(Progress.NONE));
            counts[0] = StoreCounts.rows(connection, "household");
            counts[1] = StoreCounts.rows(connection, "person");
          });
    } finally {
      pool.shutDown();
    }
    if (!problems.isEmpty()) {
      throw new Refusal(Refusal.Kind.STORE_DAMAGED, problems);
    }
    new StoreSeal(copy, key).putOn();
    return new StoreBackups.Counted(counts[0], counts[1]);
  }

  @Override
  public Path folder() {
    return folder.root();
  }

  @Override
  public Store store() {
    return database;
  }

  @Override
  public KeyRing keys() {
    return ring;
  }

  @Override
  public AttachmentFiles attachments() {
    return attachments;
  }

  @Override
  public Backups backups() {
    return backups;
  }

  @Override
  public StoreInspection inspection() {
    return inspection;
  }

  @Override
  public OpenStore copyIn(Path path) {
    StoreFolder copy = new StoreFolder(path);
    StoreLock taken = StoreLock.take(copy.lockFile());
    try {
      Opening other = opening.in(copy, taken);
      other.ring().check();
      return open(other, Long.MAX_VALUE);
    } catch (RuntimeException e) {
      taken.close();
      throw e;
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try (lock) {
      sweep();
      database.close();
      seal.putOn();
      new StoreHolder(folder).remove();
    }
  }

  private void sweep() {
    try {
      inventory.sweep();
    } catch (RuntimeException e) {
      // a leftover file hurts nobody, and the store must be closed all the same
      LOG.warn("attachment leftovers could not be removed", e);
    }
  }
}
