package org.yihu.domain.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 用户登记: the users of the store. Users are never deleted, because the audit trail names them. */
public interface UserRegister {
  Optional<User> byId(UUID id);

  Optional<User> byName(String name);

  /** All users in the order in which they were added. */
  List<User> all();

  void add(User user);

  void update(User user);
}
