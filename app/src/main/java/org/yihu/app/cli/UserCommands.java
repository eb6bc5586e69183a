package org.yihu.app.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.usecases.access.AdministerUsers;
import org.yihu.usecases.access.ChangePassword;
import org.yihu.usecases.access.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user …}: who may use the store. */
@Command(name = "user")
final class UserCommands extends CommandGroup {
  UserCommands(Invocation invocation) {
    super(invocation);
  }

  @Command(name = "add")
  void add(
      @Parameters(paramLabel = "NAME") String name,
      @Option(names = "--roles", required = true, split = ",", paramLabel = "ROLE")
          List<String> roles,
      @Option(names = "--full-name", defaultValue = "", paramLabel = "NAME") String fullName,
      @Option(names = "--new-password-file", required = true, paramLabel = "FILE")
          Path newPasswordFile) {
    Session session = invocation().session();
    User user =
        users(session)
            .add(
                session.actor(),
                new AdministerUsers.Addition(
                    name, fullName, parsed(roles), Invocation.secretIn(newPasswordFile)));
    reply().done(view(user), "cli.user.added", user.name(), roles(user));
  }

  @Command(name = "list")
  void list() {
    Session session = invocation().session();
    List<User> all = users(session).list(session.actor());
    reply()
        .done(
            Map.of("users", all.stream().map(this::view).toList()),
            all.stream()
                .map(u -> text("cli.user.line", u.name(), roles(u), String.valueOf(u.locked())))
                .toList());
  }

  @Command(name = "password")
  void password(
      @Parameters(paramLabel = "NAME", arity = "0..1") String name,
      @Option(names = "--new-password-file", required = true, paramLabel = "FILE")
          Path newPasswordFile) {
    Session session = invocation().session();
    ChangePassword change = new ChangePassword(session.store().store(), session.store().keys());
    char[] fresh = Invocation.secretIn(newPasswordFile);
    String whose = name == null ? session.actor().name() : name;
    if (whose.equals(session.actor().name())) {
      change.own(session.actor(), invocation().password(), fresh);
    } else {
      change.of(session.actor(), whose, fresh);
    }
    reply().done(Map.of("user", whose), "cli.user.password", whose);
  }

  @Command(name = "lock")
  void lock(
      @Parameters(paramLabel = "NAME") String name, @Option(names = "--unlock") boolean unlock) {
    Session session = invocation().session();
    User user =
        unlock
            ? users(session).letIn(session.actor(), name)
            : users(session).shutOut(session.actor(), name);
    reply().done(view(user), List.of(text(unlock ? "cli.user.unlocked" : "cli.user.locked", name)));
  }

  private AdministerUsers users(Session session) {
    return new AdministerUsers(
        session.store().store(),
        session.store().keys(),
        invocation().wiring().ids(),
        invocation().clock());
  }

  private Set<Role> parsed(List<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : names) {
      try {
        roles.add(Role.valueOf(name.strip().toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        throw invocation().usage("cli.usage.role", name, List.of(Role.values()));
      }
    }
    return roles;
  }

  private Map<String, Object> view(User user) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("user", user.name());
    view.put("roles", user.roles());
    view.put("locked", user.locked());
    return view;
  }

  private String roles(User user) {
    return String.join(
        text("cli.list-separator"), user.roles().stream().map(r -> text("cli.role." + r)).toList());
  }
}
