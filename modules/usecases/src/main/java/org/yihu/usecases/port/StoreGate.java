package org.yihu.usecases.port;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.yihu.domain.shared.Refusal;

/**
 * 业务库入口: makes and opens stores. One process has a store open; every method throws a {@link
 * Refusal} of kind STORE_IN_USE for the second, naming who has it where that is known, of kind
 * STORE_DAMAGED, naming the newest good backup, if the store cannot be trusted.
 */
public interface StoreGate {
  /** How closely the database file is looked at before it is opened. */
  enum Care {
    /** The seal of a large file is left unchecked, so that opening stays quick. */
    QUICK,
    /** The seal is checked whatever the size. */
    THOROUGH
  }

  /**
   * A store just made.
   *
   * @param store the store, open
   * @param recoveryCode to be printed; it is kept nowhere
   */
  record Created(OpenStore store, String recoveryCode) {}

  /**
   * A store just opened.
   *
   * @param store the store, open
   * @param user identity of the user whose password opened it
   * @param failures failed sign-ins of this user since the last good one
   */
  record Entered(OpenStore store, UUID user, int failures) {}

  /**
   * 登录名 as it stands outside the encrypted file.
   *
   * @param name sign-in name
   * @param shutOut whether an administrator shut the user out
   * @param lockedUntil when failed sign-ins let in again; empty if nothing is locked
   */
  record SignInName(String name, boolean shutOut, Optional<Instant> lockedUntil) {}

  /**
   * The sign-in names of a store, by name, without opening it.
   *
   * @throws Refusal {@code STORE_NOT_FOUND}, or of kind STORE_DAMAGED if they cannot be read
   */
  List<SignInName> names(Path folder);

  /** Whether nobody has the store open now; also true where there is none. */
  boolean isFree(Path folder);

  /**
   * Makes a store in an empty folder; its one wrap belongs to the founder. Only after the first
   * entries are in it does it become a store: a creation cut short leaves nothing that could be
   * taken for one.
   *
   * @param founding writes the first entries
   * @throws Refusal if something stands in the folder
   */
  Created create(Path folder, UUID founder, String name, char[] password, Consumer<Store> founding);

  /**
   * Opens a store with a password.
   *
   * @throws Refusal of kind NOT_PERMITTED if name and password do not fit or the user is locked
   */
  Entered open(Path folder, String name, char[] password, Care care);

  /**
   * Opens a store with the printed recovery code.
   *
   * @throws Refusal of kind NOT_PERMITTED naming the wrong groups, or saying that the code is of
   *     another store
   */
  OpenStore recover(Path folder, String recoveryCode);
}
