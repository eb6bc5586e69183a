package org.yihu.persistence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.backup.BackupShelf;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.persistence.key.KeyVault;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.StoreGate;

/** Stores in folders of this machine. */
public final class LocalStores implements StoreGate {
  /** Up to this size the seal is checked at every opening: well under a second. */
  private static final long QUICK_LIMIT = 256L << 20;

  private final Supplier<Argon2Cost> cost;
  private final Clock clock;
  private final Ids ids;
  private final Mappings mappings = new Mappings();

  /**
   * @param cost chooses what a password try costs; asked only when a password is set
   */
  public LocalStores(Supplier<Argon2Cost> cost, Clock clock, Ids ids) {
    this.cost = cost;
    this.clock = clock;
    this.ids = ids;
  }

  /** Does ahead what needs no password, so that opening a store takes less time afterwards. */
  public void prepare() {
    Argon2Cost.prepare();
    mappings.prepare();
  }

  @Override
  public Created create(
      Path path, UUID founder, String name, char[] password, Consumer<Store> founding) {
    StoreFolder folder = new StoreFolder(path);
    if (!folder.isEmpty()) {
      throw Refusal.because("STORE_FOLDER_NOT_EMPTY", folder.root());
    }
    folder.createFolders();
    return locked(
        folder,
        lock -> {
          StoreKey key = StoreKey.random(new SecureRandom());
          KeyVault vault = vault(folder);
          var opening = new LocalStore.Opening(folder, lock, key, rings(key), mappings, clock);
          LocalStore store = LocalStore.create(opening);
          try {
            founding.accept(store.store());
            // the key file last: it makes the folder a store
            String code = vault.create(key, ids.next(), founder, name, password);
            new StoreHolder(folder).write(name, clock.instant());
            return new Created(store, code);
          } catch (RuntimeException e) {
            store.close();
            throw e;
          }
        });
  }

  @Override
  public List<SignInName> names(Path path) {
    StoreFolder folder = new StoreFolder(path);
    if (!folder.isStore()) {
      throw Refusal.because("STORE_NOT_FOUND", folder.root());
    }
    try {
      return vault(folder).names();
    } catch (Refusal refusal) {
      throw withNewestBackup(refusal, folder);
    }
  }

  @Override
  public Entered open(Path path, String name, char[] password, Care care) {
    return opened(
        path,
        care,
        vault -> vault.open(name, password),
        (store, held) -> {
          new StoreHolder(new StoreFolder(path)).write(name, clock.instant());
          return new Entered(store, held.user(), held.failures());
        });
  }

  @Override
  public boolean isFree(Path path) {
    StoreFolder folder = new StoreFolder(path);
    if (!folder.isStore()) {
      return true;
    }
    try (StoreLock lock = StoreLock.take(folder.lockFile())) {
      return true;
    } catch (Refusal refused) {
      if (refused.kind() != Refusal.Kind.STORE_IN_USE) {
        throw refused;
      }
      return false;
    }
  }

  @Override
  public OpenStore recover(Path path, String recoveryCode) {
    return opened(path, Care.QUICK, vault -> vault.recover(recoveryCode), (store, held) -> store);
  }

  /** What is made of a store and the key that opened it. */
  @FunctionalInterface
  private interface Making<T> {
    T of(OpenStore store, KeyVault.Held held);
  }

  private <T> T opened(
      Path path, Care care, Function<KeyVault, KeyVault.Held> unlocking, Making<T> making) {
    StoreFolder folder = new StoreFolder(path);
    if (!folder.isStore()) {
      throw Refusal.because("STORE_NOT_FOUND", folder.root());
    }
    long limit = care == Care.THOROUGH ? Long.MAX_VALUE : QUICK_LIMIT;
    try {
      return locked(
          folder,
          lock -> {
            KeyVault.Held held = unlocking.apply(vault(folder));
            if (!Files.exists(folder.databaseFile())) {
              throw Refusal.of(Refusal.Kind.STORE_DAMAGED, "STORE_DATABASE_MISSING");
            }
            folder.createFolders();
            var opening =
                new LocalStore.Opening(
                    folder, lock, held.key(), rings(held.key()), mappings, clock);
            return making.of(LocalStore.open(opening, limit), held);
          });
    } catch (Refusal refusal) {
      throw withNewestBackup(refusal, folder);
    }
  }

  private Function<StoreFolder, KeyRing> rings(StoreKey key) {
    return folder -> vault(folder).ring(key);
  }

  private KeyVault vault(StoreFolder folder) {
    return new KeyVault(folder.keyFile(), cost, clock);
  }

  private static <T> T locked(StoreFolder folder, Function<StoreLock, T> work) {
    StoreLock lock = take(folder);
    try {
      new StoreHolder(folder).remove();
      return work.apply(lock);
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static StoreLock take(StoreFolder folder) {
    try {
      return StoreLock.take(folder.lockFile());
    } catch (Refusal refused) {
      if (refused.kind() != Refusal.Kind.STORE_IN_USE) {
        throw refused;
      }
      List<Reason> reasons = new ArrayList<>(refused.reasons());
      new StoreHolder(folder).told().ifPresent(reasons::add);
      throw new Refusal(refused.kind(), reasons);
    }
  }

  private static Refusal withNewestBackup(Refusal refusal, StoreFolder folder) {
    if (refusal.kind() != Refusal.Kind.STORE_DAMAGED) {
      return refusal;
    }
    List<Reason> reasons = new ArrayList<>(refusal.reasons());
    reasons.add(
        new BackupShelf(folder.backups())
            .newestGood()
            .map(b -> Reason.of("STORE_NEWEST_BACKUP", b.file(), b.takenAt()))
            .orElse(Reason.of("STORE_NO_BACKUP")));
    Refusal whole = new Refusal(refusal.kind(), reasons);
    whole.initCause(refusal);
    return whole;
  }
}
