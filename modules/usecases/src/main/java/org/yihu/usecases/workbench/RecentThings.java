package org.yihu.usecases.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.Settings;
import org.yihu.usecases.port.Store;

/**
 * 最近打开: the things a person opened last, newest first, kept for each user. They are no facts of the
 * office, so no entry of the audit trail is made of them.
 */
public final class RecentThings {
  /** So many are kept. */
  public static final int KEPT = 8;

  private static final String SETTING = "recent/";

  private final Store store;

  public RecentThings(Store store) {
    this.store = store;
  }

  /**
   * 最近的一件.
   *
   * @param scope person, household, case or command
   * @param key identity, code or name of the command
   */
  public record Thing(SearchScope scope, String key) {
    private String line() {
      return scope + " " + key;
    }

    private static Optional<Thing> read(String line) {
      String[] parts = line.split(" ", 2);
      return Arrays.stream(SearchScope.values())
          .filter(s -> parts.length == 2 && s.name().equals(parts[0]))
          .findFirst()
          .map(s -> new Thing(s, parts[1]));
    }
  }

  /** Remembers that a person opened a thing. */
  public void opened(Actor actor, Thing thing) {
    actor.require(Permission.READ);
    List<Thing> before = store.read(registers -> of(registers.settings(), actor));
    if (!before.isEmpty() && before.getFirst().equals(thing)) {
      return;
    }
    store.write(
        registers -> {
          List<Thing> things = new ArrayList<>(of(registers.settings(), actor));
          things.remove(thing);
          things.addFirst(thing);
          List<String> lines = things.stream().limit(KEPT).map(Thing::line).toList();
          registers.settings().put(name(actor), String.join("\n", lines));
          return null;
        });
  }

  static List<Thing> of(Settings settings, Actor actor) {
    return settings.get(name(actor)).stream()
        .flatMap(String::lines)
        .flatMap(line -> Thing.read(line).stream())
        .toList();
  }

  private static String name(Actor actor) {
    return SETTING + actor.userId();
  }
}
