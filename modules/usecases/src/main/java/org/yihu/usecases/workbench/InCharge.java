package org.yihu.usecases.workbench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.usecases.workbench.WorkItem.Person;

/**
 * Who does a piece of work: the clerk who opened the case for a clerk's step, else the one user who
 * holds the role that does it; nobody in particular where several hold it.
 */
final class InCharge {
  private final Map<String, User> byName = new HashMap<>();

  InCharge(List<User> users) {
    users.stream().filter(u -> !u.locked()).forEach(u -> byName.put(u.name(), u));
  }

  Optional<Person> of(Permission permission, String handler) {
    boolean decides =
        permission == Permission.TOWNSHIP_OPINION || permission == Permission.COUNTY_DECISION;
    return Optional.ofNullable(byName.get(handler))
        .filter(u -> !decides && u.actor().may(permission))
        .or(() -> onlyOneOf(roleFor(permission)))
        .map(u -> new Person(u.name(), u.fullName()));
  }

  private Optional<User> onlyOneOf(Role role) {
    List<User> holders = byName.values().stream().filter(u -> u.holds(role)).toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }

  private static Role roleFor(Permission permission) {
    return switch (permission) {
      case TOWNSHIP_OPINION -> Role.LEADER;
      case COUNTY_DECISION -> Role.COUNTY_OFFICER;
      case READ_AUDIT -> Role.AUDITOR;
      case BACKUP, ADMINISTER, SWITCH_POLICY -> Role.ADMINISTRATOR;
      case READ, REVEAL, CASEWORK, IMPORT, PRINT, PAYMENT_LIST -> Role.CLERK;
    };
  }
}
