package org.yihu.persistence.repository;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.domain.access.UserRegister;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.UserMapper;
import org.yihu.persistence.mapper.UserMapper.UserRow;

/** Users in the table office_user. */
public final class StoredUsers implements UserRegister {
  private final UserMapper mapper;

  public StoredUsers(Transaction transaction) {
    this.mapper = transaction.mapper(UserMapper.class);
  }

  @Override
  public Optional<User> byId(UUID id) {
    return Optional.ofNullable(mapper.byId(id)).map(StoredUsers::user);
  }

  @Override
  public Optional<User> byName(String name) {
    return Optional.ofNullable(mapper.byName(name)).map(StoredUsers::user);
  }

  @Override
  public List<User> all() {
    return mapper.all().stream().map(StoredUsers::user).toList();
  }

  @Override
  public void add(User user) {
    mapper.insert(row(user));
  }

  @Override
  public void update(User user) {
    if (mapper.update(row(user)) != 1) {
      throw new IllegalStateException("no such user: " + user.name());
    }
  }

  private static UserRow row(User user) {
    String roles = user.roles().stream().map(Role::name).collect(Collectors.joining(","));
    return new UserRow(
        user.id(),
        user.name(),
        user.fullName(),
        roles,
        user.rolesByDefault(),
        user.locked(),
        user.createdAt());
  }

  private static User user(UserRow row) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(row.roles().split(","))
        .filter(r -> !r.isEmpty())
        .map(Role::valueOf)
        .forEach(roles::add);
    return new User(
        row.id(),
        row.name(),
        row.fullName(),
        roles,
        row.rolesByDefault(),
        row.locked(),
        row.createdAt());
  }
}
