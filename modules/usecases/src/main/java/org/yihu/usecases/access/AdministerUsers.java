package org.yihu.usecases.access;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.access.UserRegister;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.KeyRing;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;

/**
 * 用户管理: adds users, gives roles, shuts out and lets in again. A casework role that the first user
 * holds only by default goes from them to the first other user who is given it. One administrator
 * who is not shut out always remains.
 */
public final class AdministerUsers {
  /**
   * A user to be added.
   *
   * @param name sign-in name
   * @param fullName name as papers print it; empty: the sign-in name
   * @param roles roles, at least one
   * @param password first password
   */
  @SuppressWarnings("ArrayRecordComponent") // a password is wiped after use, never compared
  public record Addition(String name, String fullName, Set<Role> roles, char[] password) {}

  private final Store store;
  private final KeyRing keys;
  private final Ids ids;
  private final Clock clock;

  public AdministerUsers(Store store, KeyRing keys, Ids ids, Clock clock) {
    this.store = store;
    this.keys = keys;
    this.ids = ids;
    this.clock = clock;
  }

  /** All users in the order in which they were added. */
  public List<User> list(Actor actor) {
    actor.require(Permission.ADMINISTER);
    return store.read(registers -> registers.users().all());
  }

  /**
   * Adds a user who may sign in from now on.
   *
   * @throws Refusal naming all that is wrong with name, roles and password
   */
  public User add(Actor actor, Addition addition) {
    actor.require(Permission.ADMINISTER);
    String name = addition.name();
    List<Reason> faults = new ArrayList<>(Credentials.faultsOfName(name));
    faults.addAll(Credentials.faultsOfPassword(name, addition.password()));
    faults.addAll(faultsOfRoles(addition.roles()));
    return store.write(
        registers -> {
          if (registers.users().byName(name).isPresent()) {
            faults.add(Reason.at("USER_EXISTS", "name", name));
          }
          Refusal.unlessEmpty(faults);
          String fullName = addition.fullName().isBlank() ? name : addition.fullName();
          User user =
              new User(ids.next(), name, fullName, addition.roles(), false, false, clock.instant());
          registers.users().add(user);
          String after = UserSubject.roles(user.roles());
          registers.audit().append(actor, "USER_ADDED", UserSubject.of(user), "", after);
          yieldDefaults(registers, actor, user);
          keys.give(user.id(), name, addition.password());
          return user;
        });
  }

  /**
   * @throws Refusal if there is no such user, no role is given, or no administrator would remain
   */
  public User setRoles(Actor actor, String name, Set<Role> roles) {
    actor.require(Permission.ADMINISTER);
    Refusal.unlessEmpty(faultsOfRoles(roles));
    return store.write(
        registers -> {
          User before = user(registers.users(), name);
          User after = before.withRoles(roles);
          keepAnAdministrator(registers.users(), before, after);
          registers.users().update(after);
          registers
              .audit()
              .append(
                  actor,
                  "ROLES_CHANGED",
                  UserSubject.of(after),
                  UserSubject.roles(before.roles()),
                  UserSubject.roles(after.roles()));
          yieldDefaults(registers, actor, after);
          return after;
        });
  }

  /**
   * Shuts a user out: neither the program nor the password opens the store for them any more.
   *
   * @throws Refusal if it is the person's own user or the last administrator
   */
  public User shutOut(Actor actor, String name) {
    actor.require(Permission.ADMINISTER);
    if (actor.name().equals(name)) {
      throw Refusal.because("USER_IS_SELF", name);
    }
    return store.write(registers -> locked(registers, actor, name, true));
  }

  /** Lets a user in again, after a shut-out or after too many failed sign-ins. */
  public User letIn(Actor actor, String name) {
    actor.require(Permission.ADMINISTER);
    return store.write(registers -> locked(registers, actor, name, false));
  }

  private User locked(Registers registers, Actor actor, String name, boolean lock) {
    User before = user(registers.users(), name);
    User after = before.withLocked(lock);
    keepAnAdministrator(registers.users(), before, after);
    registers.users().update(after);
    String action = lock ? "USER_SHUT_OUT" : "USER_LET_IN";
    registers.audit().append(actor, action, UserSubject.of(after), "", "");
    if (lock) {
      keys.suspend(name);
    } else {
      keys.resume(name);
    }
    return after;
  }

  private static List<Reason> faultsOfRoles(Set<Role> roles) {
    return roles.isEmpty() ? List.of(Reason.at("USER_WITHOUT_ROLE", "roles")) : List.of();
  }

  private static User user(UserRegister users, String name) {
    return users.byName(name).orElseThrow(() -> Refusal.because("USER_UNKNOWN", name));
  }

  private static void keepAnAdministrator(UserRegister users, User before, User after) {
    boolean was = before.holds(Role.ADMINISTRATOR) && !before.locked();
    boolean stays = after.holds(Role.ADMINISTRATOR) && !after.locked();
    boolean another =
        users.all().stream()
            .anyMatch(
                u -> !u.id().equals(before.id()) && u.holds(Role.ADMINISTRATOR) && !u.locked());
    if (was && !stays && !another) {
      throw Refusal.because("LAST_ADMINISTRATOR", before.name());
    }
  }

  private static void yieldDefaults(Registers registers, Actor actor, User given) {
    for (User other : registers.users().all()) {
      User yielded = other.id().equals(given.id()) ? other : other.yielding(given.roles());
      if (!yielded.roles().equals(other.roles())) {
        registers.users().update(yielded);
        registers
            .audit()
            .append(
                actor,
                "DEFAULT_ROLES_YIELDED",
                UserSubject.of(other),
                UserSubject.roles(other.roles()),
                UserSubject.roles(yielded.roles()));
      }
    }
  }
}
