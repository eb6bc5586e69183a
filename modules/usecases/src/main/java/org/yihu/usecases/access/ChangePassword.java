package org.yihu.usecases.access;

import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.User;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.Store;

/** 修改密码: only the user's wrap of the store's key is made anew; no content is encrypted again. */
public final class ChangePassword {
  private final Store store;
  private final KeyRing keys;

  public ChangePassword(Store store, KeyRing keys) {
    this.store = store;
    this.keys = keys;
  }

  /**
   * Changes the person's own password.
   *
   * @throws Refusal of kind NOT_PERMITTED if the old password is wrong; naming all that is wrong
   *     with the new one
   */
  public void own(Actor actor, char[] oldPassword, char[] newPassword) {
    if (!keys.opens(actor.name(), oldPassword)) {
      throw Refusal.of(Refusal.Kind.NOT_PERMITTED, "OLD_PASSWORD_WRONG");
    }
    set(actor, actor.name(), newPassword, "PASSWORD_CHANGED");
  }

  /**
   * Sets another user's password.
   *
   * @throws Refusal if there is no such user, or naming all that is wrong with the new password
   */
  public void of(Actor actor, String name, char[] newPassword) {
    actor.require(Permission.ADMINISTER);
    set(actor, name, newPassword, "PASSWORD_SET");
  }

  private void set(Actor actor, String name, char[] password, String action) {
    Refusal.unlessEmpty(Credentials.faultsOfPassword(name, password));
    store.write(
        registers -> {
          User user =
              registers
                  .users()
                  .byName(name)
                  .orElseThrow(() -> Refusal.because("USER_UNKNOWN", name));
          registers.audit().append(actor, action, UserSubject.of(user), "", "");
          keys.give(user.id(), name, password);
          return null;
        });
  }
}
