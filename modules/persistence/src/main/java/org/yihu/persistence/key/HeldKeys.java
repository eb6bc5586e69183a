package org.yihu.persistence.key;

import java.security.SecureRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.key.KeyFile.Failures;
import org.yihu.persistence.key.KeyFile.UserWrap;
import org.yihu.usecases.port.KeyRing;

/** The key file in the hands of a process that holds the store's key. */
final class HeldKeys implements KeyRing {
  private final KeyFileStore file;
  private final StoreKey key;
  private final Supplier<Argon2Cost> cost;
  private final SecureRandom random;

  HeldKeys(KeyFileStore file, StoreKey key, Supplier<Argon2Cost> cost, SecureRandom random) {
    this.file = file;
    this.key = key;
    this.cost = cost;
    this.random = random;
  }

  @Override
  public synchronized void give(UUID user, String name, char[] password) {
    KeyFile keys = checked();
    KeyWrap wrap = KeyWrap.of(key, password, user.toString(), cost.get(), random);
    UserWrap before = keys.users().get(name);
    boolean suspended = before != null && before.suspended() != null;
    UserWrap open = new UserWrap(user, wrap, null);
    put(keys, name, suspended ? suspended(open, name) : open);
  }

  @Override
  public synchronized boolean opens(String name, char[] password) {
    UserWrap entry = checked().users().get(name);
    return entry != null
        && entry.wrap() != null
        && entry.wrap().open(password, entry.user().toString()).isPresent();
  }

  @Override
  public synchronized void check() {
    checked();
  }

  @Override
  public synchronized void suspend(String name) {
    change(name, entry -> entry.suspended() == null ? suspended(entry, name) : entry);
  }

  @Override
  public synchronized void resume(String name) {
    change(name, entry -> entry.suspended() == null ? entry : resumed(entry, name));
  }

  @Override
  public String newRecovery() {
    return RecoveryCode.random(random);
  }

  @Override
  public synchronized void useRecovery(String code) {
    file.write(checked().withRecovery(KeyVault.recoveryWrap(key, code, cost, random), key));
  }

  private void change(String name, UnaryOperator<UserWrap> change) {
    KeyFile keys = checked();
    UserWrap entry = keys.users().get(name);
    if (entry == null) {
      throw Refusal.because("USER_UNKNOWN", name);
    }
    put(keys, name, change.apply(entry));
  }

  private UserWrap suspended(UserWrap entry, String name) {
    byte[] plain = KeyFile.bytes(entry.wrap());
    SealedBytes sealed =
        SealedBytes.seal(key.derive(StoreKey.Purpose.SUSPENSION), plain, name, random);
    return new UserWrap(entry.user(), null, sealed);
  }

  private UserWrap resumed(UserWrap entry, String name) {
    byte[] plain =
        entry
            .suspended()
            .open(key.derive(StoreKey.Purpose.SUSPENSION), name)
            .orElseThrow(KeyFile::damaged);
    return new UserWrap(entry.user(), KeyFile.wrap(plain), null);
  }

  private void put(KeyFile keys, String name, UserWrap entry) {
    TreeMap<String, UserWrap> users = new TreeMap<>(keys.users());
    users.put(name, entry);
    TreeMap<String, Failures> failures = new TreeMap<>(keys.failures());
    failures.remove(name);
    file.write(keys.withUsers(users, key).withFailures(failures));
  }

  private KeyFile checked() {
    KeyFile keys = file.read();
    if (!keys.isSignedBy(key)) {
      throw KeyFile.damaged();
    }
    return keys;
  }
}
