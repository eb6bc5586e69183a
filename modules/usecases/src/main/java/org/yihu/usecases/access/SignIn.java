package org.yihu.usecases.access;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.User;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.StoreGate;

/** 登录: opens a store with a name and a password. */
public final class SignIn {
  private final StoreGate gate;

  public SignIn(StoreGate gate) {
    this.gate = gate;
  }

  /** Signs in for daily work; see {@link #signIn(Path, String, char[], StoreGate.Care)}. */
  public Session signIn(Path folder, String name, char[] password) {
    return signIn(folder, name, password, StoreGate.Care.QUICK);
  }

  /**
   * Signs in. The trail says how often the name failed before.
   *
   * @throws Refusal of kind NOT_PERMITTED (WRONG_PASSWORD, USER_LOCKED, USER_SHUT_OUT),
   *     STORE_IN_USE or STORE_DAMAGED
   */
  public Session signIn(Path folder, String name, char[] password, StoreGate.Care care) {
    StoreGate.Entered entered = gate.open(folder, name, password, care);
    return closingOnRefusal(entered.store(), () -> enter(entered));
  }

  /**
   * Signs in to look and to change nothing; only the signing in itself is recorded. See {@link
   * #signIn(Path, String, char[])}.
   */
  public Session readOnly(Path folder, String name, char[] password) {
    Session session = signIn(folder, name, password);
    return new Session(session.actor(), new ReadOnlyStore(session.store()), true);
  }

  private static Session enter(StoreGate.Entered entered) {
    Store store = entered.store().store();
    Actor actor =
        store.write(
            registers -> {
              User user =
                  registers
                      .users()
                      .byId(entered.user())
                      .orElseThrow(() -> refused("USER_NOT_REGISTERED"));
              if (user.locked()) {
                throw refused("USER_SHUT_OUT", user.name());
              }
              String failures = entered.failures() == 0 ? "" : "failures=" + entered.failures();
              registers
                  .audit()
                  .append(user.actor(), "SIGNED_IN", UserSubject.of(user), failures, "");
              return user.actor();
            });
    return new Session(actor, entered.store());
  }

  private static Refusal refused(String code, Object... arguments) {
    return Refusal.of(Refusal.Kind.NOT_PERMITTED, code, arguments);
  }

  /** Makes a session; where that fails, the store is closed again. */
  static Session closingOnRefusal(OpenStore store, Supplier<Session> making) {
    try {
      return making.get();
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }
}
