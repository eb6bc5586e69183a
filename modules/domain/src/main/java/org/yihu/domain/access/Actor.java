package org.yihu.domain.access;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.yihu.domain.shared.Refusal;

/**
 * 操作人: the signed-in person on whose behalf a use case runs.
 *
 * @param userId identity of the user
 * @param name sign-in name, printed in the audit trail
 * @param roles roles held now
 */
public record Actor(UUID userId, String name, Set<Role> roles) {
  public Actor {
    roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
  }

  public boolean may(Permission permission) {
    return roles.stream().anyMatch(r -> r.allows(permission));
  }

  /**
   * @throws Refusal of kind NOT_PERMITTED if no role of the person allows it
   */
  public void require(Permission permission) {
    if (!may(permission)) {
      throw Refusal.of(Refusal.Kind.NOT_PERMITTED, "NOT_PERMITTED", name, permission);
    }
  }
}
