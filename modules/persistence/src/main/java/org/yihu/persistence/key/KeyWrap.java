package org.yihu.persistence.key;

import java.security.SecureRandom;
import java.util.Optional;

/**
 * The store's key under one secret: a password or the recovery code.
 *
 * @param cost what a try costs
 * @param salt 16 random bytes
 * @param sealed the store's key under the derived key
 */
@SuppressWarnings("ArrayRecordComponent") // written to JSON, never compared
record KeyWrap(Argon2Cost cost, byte[] salt, SealedBytes sealed) {
  private static final int SALT_BYTES = 16;

  /**
   * @param owner whose wrap it is; a wrap moved to another owner does not open
   */
  static KeyWrap of(
      StoreKey key, char[] secret, String owner, Argon2Cost cost, SecureRandom random) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    byte[] wrapping = cost.derive(secret, salt);
    return new KeyWrap(cost, salt, SealedBytes.seal(wrapping, key.bytes(), context(owner), random));
  }

  /** The store's key, or empty if the secret is another. */
  Optional<StoreKey> open(char[] secret, String owner) {
    return sealed.open(cost.derive(secret, salt), context(owner)).map(StoreKey::new);
  }

  private static String context(String owner) {
    return "yihu/1/wrap/" + owner;
  }
}
