package org.yihu.usecases.access;

import java.util.Set;
import java.util.stream.Collectors;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;

/** How the audit trail writes a user and roles. */
final class UserSubject {
  private UserSubject() {}

  static String of(User user) {
    return "user/" + user.name();
  }

  static String roles(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }
}
