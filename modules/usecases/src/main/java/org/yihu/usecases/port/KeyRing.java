package org.yihu.usecases.port;

import java.util.UUID;

/**
 * 钥匙: the store's key as it lies wrapped, once for each user under a password and once under the
 * recovery code. Every change is on the disk when the method returns. No database content is
 * encrypted anew by any of them.
 */
public interface KeyRing {
  /**
   * Wraps the key for a user, or wraps it anew under another password; failed sign-ins are
   * forgotten.
   */
  void give(UUID user, String name, char[] password);

  /** Whether a password opens the user's wrap; false for a user who is shut out. */
  boolean opens(String name, char[] password);

  /**
   * Makes sure that the wraps belong to the key at hand.
   *
   * @throws org.yihu.domain.shared.Refusal of kind STORE_DAMAGED if they were altered or are of
   *     another store
   */
  void check();

  /** Shuts a user out: from now on the password alone opens nothing. */
  void suspend(String name);

  /** Lets a user in again with the password as it was, and forgets failed sign-ins. */
  void resume(String name);

  /** A new recovery code as it is to be printed; it opens nothing before {@link #useRecovery}. */
  String newRecovery();

  /** Wraps the key under a recovery code; the one before opens nothing any more. */
  void useRecovery(String code);
}
