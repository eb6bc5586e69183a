package org.yihu.usecases.access;

import java.nio.file.Path;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.StoreGate;

/** 找回密码: sets a new password with the printed recovery code. Whoever holds the letter may do it. */
public final class RecoverPassword {
  private final StoreGate gate;

  public RecoverPassword(StoreGate gate) {
    this.gate = gate;
  }

  /**
   * Sets the password of a user and signs them in; a user who was shut out is let in again.
   *
   * @param name sign-in name; empty: the first administrator
   * @throws Refusal of kind NOT_PERMITTED naming wrong groups of the code; of findings, all that is
   *     wrong otherwise
   */
  public Session recover(Path folder, String recoveryCode, String name, char[] newPassword) {
    Refusal.unlessEmpty(Credentials.faultsOfPassword(name, newPassword));
    OpenStore store = gate.recover(folder, recoveryCode);
    return SignIn.closingOnRefusal(store, () -> set(store, name, newPassword));
  }

  private static Session set(OpenStore open, String name, char[] newPassword) {
    KeyRing keys = open.keys();
    Actor actor =
        open.store()
            .write(
                registers -> {
                  User user = chosen(registers.users().all(), name).withLocked(false);
                  Refusal.unlessEmpty(Credentials.faultsOfPassword(user.name(), newPassword));
                  registers.users().update(user);
                  registers
                      .audit()
                      .append(user.actor(), "PASSWORD_RECOVERED", UserSubject.of(user), "", "");
                  keys.give(user.id(), user.name(), newPassword);
                  keys.resume(user.name());
                  return user.actor();
                });
    return new Session(actor, open);
  }

  private static User chosen(List<User> users, String name) {
    return users.stream()
        .filter(u -> name.isEmpty() ? u.holds(Role.ADMINISTRATOR) : u.name().equals(name))
        .findFirst()
        .orElseThrow(() -> Refusal.because("USER_UNKNOWN", name));
  }
}
