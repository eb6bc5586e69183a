package org.yihu.persistence.key;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.key.KeyFile.UserWrap;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.StoreGate;

/** Makes the key file of a new store and gets the store's key out of an existing one. */
public final class KeyVault {
  private static final String RECOVERY = "recovery";

  /** The store's key, held by this process. */
  public record Held(StoreKey key, KeyRing ring, UUID user, int failures) {}

  private final KeyFileStore file;
  private final Supplier<Argon2Cost> cost;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  public KeyVault(Path keyFile, Supplier<Argon2Cost> cost, Clock clock) {
    this.file = new KeyFileStore(keyFile);
    this.cost = cost;
    this.clock = clock;
  }

  /** Writes the key file of a new store and returns the recovery code. */
  public String create(StoreKey key, UUID store, UUID founder, String name, char[] password) {
    String code = RecoveryCode.random(random);
    KeyWrap wrap = KeyWrap.of(key, password, founder.toString(), cost.get(), random);
    var users = new TreeMap<>(Map.of(name, new UserWrap(founder, wrap, null)));
    KeyWrap recovery = recoveryWrap(key, code, cost, random);
    var keys = new KeyFile(KeyFile.FORMAT, store, users, recovery, null, new TreeMap<>());
    file.write(keys.signed(key));
    return code;
  }

  /** The sign-in names with what keeps each from signing in. */
  public List<StoreGate.SignInName> names() {
    return new SignInDoor(file, clock).names();
  }

  /**
   * @throws Refusal of kind NOT_PERMITTED if the password is wrong or the user locked
   */
  public Held open(String name, char[] password) {
    SignInDoor.Opened opened = new SignInDoor(file, clock).open(name, password);
    return new Held(opened.key(), ring(opened.key()), opened.user(), opened.failures());
  }

  /**
   * @throws Refusal of kind NOT_PERMITTED if the code has a slip or belongs to another store
   */
  public Held recover(String typed) {
    char[] secret = RecoveryCode.secret(typed);
    KeyFile keys = file.read();
    StoreKey key =
        keys.recovery()
            .open(secret, RECOVERY)
            .orElseThrow(
                () -> Refusal.of(Refusal.Kind.NOT_PERMITTED, "RECOVERY_CODE_OF_ANOTHER_STORE"));
    if (!keys.isSignedBy(key)) {
      throw KeyFile.damaged();
    }
    return new Held(key, ring(key), null, 0);
  }

  /** The key ring for a key at hand. */
  public KeyRing ring(StoreKey key) {
    return new HeldKeys(file, key, cost, random);
  }

  static KeyWrap recoveryWrap(
      StoreKey key, String code, Supplier<Argon2Cost> cost, SecureRandom random) {
    return KeyWrap.of(key, RecoveryCode.secret(code), RECOVERY, cost.get(), random);
  }
}
