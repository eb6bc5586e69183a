package org.yihu.desktop.administration;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Credentials;
import org.yihu.domain.access.Permission;
import org.yihu.domain.access.Role;
import org.yihu.domain.access.User;
import org.yihu.usecases.access.AdministerUsers;
import org.yihu.usecases.access.ChangePassword;
import org.yihu.usecases.text.Texts;

/** 用户与角色: who may sign in, as what, and what each role may do. */
public final class UsersViewModel {
  /** Which users the list shows. */
  public enum Filter {
    ALL,
    ACTIVE,
    SHUT_OUT
  }

  private final AdministerUsers users;
  private final ChangePassword passwords;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Texts texts;
  private final Consumer<Throwable> failed;
  private final ObservableList<User> all = FXCollections.observableArrayList();
  private final ObservableList<User> shown = FXCollections.observableArrayList();
  private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);

  /** The two use cases. */
  public record UseCases(AdministerUsers users, ChangePassword passwords) {}

  public UsersViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Texts texts, Consumer<Throwable> failed) {
    this.users = useCases.users();
    this.passwords = useCases.passwords();
    this.actor = actor;
    this.tasks = tasks;
    this.texts = texts;
    this.failed = failed;
    filter.addListener((o, was, is) -> refilter());
  }

  public ObservableList<User> shown() {
    return shown;
  }

  public ObjectProperty<Filter> filterProperty() {
    return filter;
  }

  public long count(Filter of) {
    return all.stream().filter(u -> fits(u, of)).count();
  }

  public void load() {
    tasks.run(
        () -> users.list(actor),
        found -> {
          all.setAll(found);
          refilter();
        },
        failed);
  }

  private void refilter() {
    shown.setAll(all.stream().filter(u -> fits(u, filter.get())).toList());
  }

  private static boolean fits(User user, Filter of) {
    return switch (of) {
      case ALL -> true;
      case ACTIVE -> !user.locked();
      case SHUT_OUT -> user.locked();
    };
  }

  /** What is wrong with a new user, by field: name, roles, password, again. */
  public Map<String, String> faults(String name, Set<Role> roles, String password, String again) {
    Map<String, String> faults = new LinkedHashMap<>();
    Credentials.faultsOfName(name).forEach(r -> faults.putIfAbsent("name", texts.of(r)));
    if (all.stream().anyMatch(u -> u.name().equals(name))) {
      faults.putIfAbsent("name", texts.get("reason.USER_EXISTS", name));
    }
    if (roles.isEmpty()) {
      faults.put("roles", texts.get("reason.USER_WITHOUT_ROLE"));
    }
    faults.putAll(faultsOfPassword(name, password, again));
    return faults;
  }

  /** What is wrong with a new password, by field: password, again. */
  public Map<String, String> faultsOfPassword(String name, String password, String again) {
    Map<String, String> faults = new LinkedHashMap<>();
    Credentials.faultsOfPassword(name, password.toCharArray())
        .forEach(r -> faults.putIfAbsent("password", texts.of(r)));
    if (!password.equals(again)) {
      faults.put("again", texts.get("first.password.differs"));
    }
    return faults;
  }

  public void add(
      String name, String fullName, Set<Role> roles, String password, Consumer<User> added) {
    changed(
        () ->
            users.add(
                actor,
                new AdministerUsers.Addition(
                    name, fullName, EnumSet.copyOf(roles), password.toCharArray())),
        added);
  }

  public void setRoles(User user, Set<Role> roles, Consumer<User> done) {
    changed(() -> users.setRoles(actor, user.name(), roles), done);
  }

  /** Shuts the user out or lets them in again. */
  public void setShutOut(User user, boolean shutOut, Consumer<User> done) {
    changed(
        () -> shutOut ? users.shutOut(actor, user.name()) : users.letIn(actor, user.name()), done);
  }

  public void setPassword(User user, String password, Consumer<User> done) {
    changed(
        () -> {
          passwords.of(actor, user.name(), password.toCharArray());
          return user;
        },
        done);
  }

  private void changed(Callable<User> change, Consumer<User> done) {
    tasks.run(
        change,
        user -> {
          done.accept(user);
          load();
        },
        failed);
  }

  /** What each role may do: a row a permission, true where the role allows it. */
  public List<Map.Entry<Permission, List<Boolean>>> matrix() {
    return java.util.Arrays.stream(Permission.values())
        .map(
            p ->
                Map.entry(p, java.util.Arrays.stream(Role.values()).map(r -> r.allows(p)).toList()))
        .toList();
  }
}
