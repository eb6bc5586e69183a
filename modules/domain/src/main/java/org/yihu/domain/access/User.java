package org.yihu.domain.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * 用户: a person of the office who may sign in. The password is not here: it only opens the user's
 * wrap of the store's key.
 *
 * @param id identity
 * @param name sign-in name, unique in the store, never changed because the audit trail prints it
 * @param fullName name as papers print it
 * @param roles roles held now
 * @param rolesByDefault whether casework roles are held only until another user gets them: true for
 *     the first user
 * @param locked whether an administrator has shut the user out
 * @param createdAt when the user was added
 */
public record User(
    UUID id,
    String name,
    String fullName,
    Set<Role> roles,
    boolean rolesByDefault,
    boolean locked,
    Instant createdAt) {
  public User {
    roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }

  /** The person as use cases know them. */
  public Actor actor() {
    return new Actor(id, name, roles);
  }

  public boolean holds(Role role) {
    return roles.contains(role);
  }

  /** With other roles, given by an administrator and so no longer by default. */
  public User withRoles(Set<Role> given) {
    return new User(id, name, fullName, given, false, locked, createdAt);
  }

  /** Without the casework roles that another user has been given, if they were held by default. */
  public User yielding(Set<Role> givenToAnother) {
    if (!rolesByDefault) {
      return this;
    }
    Set<Role> left = EnumSet.noneOf(Role.class);
    left.addAll(roles);
    givenToAnother.stream().filter(Role::isCasework).forEach(left::remove);
    return new User(id, name, fullName, left, true, locked, createdAt);
  }

  public User withLocked(boolean shutOut) {
    return new User(id, name, fullName, roles, rolesByDefault, shutOut, createdAt);
  }
}
