package org.yihu.persistence.backup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.yihu.persistence.DatabaseFault;
import org.yihu.persistence.StoreFolder;
import org.yihu.usecases.port.Backups;

/** Backups of a store that is open. */
public final class StoreBackups implements Backups {
  private final BackupWriter writer;
  private final BackupShelf shelf;
  private final Clock clock;

  /** Gives a raw connection to the database that is in use. */
  @FunctionalInterface
  public interface Connections {
    void use(DatabaseFault.SqlWork work);
  }

  /** Opens a copied database, checks and counts it, closes and seals it. */
  @FunctionalInterface
  public interface Opening {
    Counted open(StoreFolder copy);
  }

  /** What a copy holds. */
  public record Counted(long households, long persons) {}

  public StoreBackups(StoreFolder store, Connections connections, Opening opening, Clock clock) {
    this.writer = new BackupWriter(store, connections, opening);
    this.shelf = new BackupShelf(store.backups());
    this.clock = clock;
  }

  @Override
  public Receipt write(Path file, Occasion occasion) {
    return writer.write(file, occasion, clock.instant());
  }

  @Override
  public Receipt writeGeneration(Occasion occasion) {
    var now = clock.instant();
    Receipt receipt = writer.write(shelf.place(occasion, now), occasion, now);
    shelf.rotate(clock.getZone());
    return receipt;
  }

  @Override
  public List<Kept> kept() {
    return shelf.kept();
  }
}
