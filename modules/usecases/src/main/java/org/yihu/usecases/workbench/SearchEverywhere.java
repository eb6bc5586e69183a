package org.yihu.usecases.workbench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.household.FindHouseholds;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.port.OfficeRules;
import org.yihu.usecases.port.Registers;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.text.Texts;

/**
 * 查找一切: persons, households, cases and commands for one text: characters, pinyin initials, the last
 * four of an ID number, a household's code, a case's number, or a name together with four digits. A
 * few rows of each; its time does not grow with the store.
 */
public final class SearchEverywhere {
  private static final int FEW = 5;
  private static final int MANY = 50;
  private static final int FEW_COMMANDS = 3;

  private final Store store;
  private final OfficeRules rules;
  private final PinyinInitials initials;
  private final Texts texts;
  private final Clock clock;
  private final FindHouseholds households;

  /**
   * @param texts with the bundles {@code office} and {@code desktop/workbench}
   */
  public SearchEverywhere(
      Store store, OfficeRules rules, PinyinInitials initials, Texts texts, Clock clock) {
    this.store = store;
    this.rules = rules;
    this.initials = initials;
    this.texts = texts;
    this.clock = clock;
    this.households = new FindHouseholds(store, rules);
  }

  /** What there is for a text; nothing for a blank one. */
  public SearchAnswer search(Actor actor, String typed, SearchScope scope) {
    actor.require(Permission.READ);
    TypedText text = TypedText.of(typed);
    if (text.isBlank()) {
      return new SearchAnswer(typed, List.of(), List.of(), List.of(), List.of(), List.of());
    }
    int limit = scope == SearchScope.ALL ? FEW : MANY;
    var found =
        scope.covers(SearchScope.HOUSEHOLDS)
            ? households.find(actor, typed, limit)
            : List.<FindHouseholds.Found>of();
    return store.read(
        registers -> {
          SearchRows rows = rows(registers);
          SearchAnswer answer =
              new SearchAnswer(
                  typed,
                  scope.covers(SearchScope.PEOPLE) ? rows.people(text, limit) : List.of(),
                  rows.households(found),
                  scope.covers(SearchScope.CASES) ? rows.cases(text, limit) : List.of(),
                  scope.covers(SearchScope.COMMANDS) ? commands(text, scope) : List.of(),
                  List.of());
          return answer.isEmpty() ? soundingLike(answer, rows, text) : answer;
        });
  }

  private SearchAnswer soundingLike(SearchAnswer empty, SearchRows rows, TypedText text) {
    List<SearchHit.Person> similar =
        text.name().map(n -> rows.byInitials(initials.of(n), FEW)).orElse(List.of());
    return new SearchAnswer(empty.typed(), List.of(), List.of(), List.of(), List.of(), similar);
  }

  /** The things a person opened last, newest first; what does not exist any more is left out. */
  public List<SearchHit> recent(Actor actor) {
    actor.require(Permission.READ);
    return store.read(
        registers -> {
          SearchRows rows = rows(registers);
          Map<RecentThings.Thing, SearchHit> hits = new HashMap<>();
          List<RecentThings.Thing> things = RecentThings.of(registers.settings(), actor);
          rows.persons(identities(things, SearchScope.PEOPLE))
              .forEach(p -> hits.put(thing(SearchScope.PEOPLE, p.id().toString()), p));
          rows.householdsOf(keys(things, SearchScope.HOUSEHOLDS))
              .forEach(h -> hits.put(thing(SearchScope.HOUSEHOLDS, h.code()), h));
          rows.casesOf(identities(things, SearchScope.CASES))
              .forEach(c -> hits.put(thing(SearchScope.CASES, c.id().toString()), c));
          for (SearchCommand command : SearchCommand.values()) {
            hits.put(thing(SearchScope.COMMANDS, command.name()), new SearchHit.Command(command));
          }
          return things.stream().map(hits::get).filter(Objects::nonNull).toList();
        });
  }

  private static RecentThings.Thing thing(SearchScope scope, String key) {
    return new RecentThings.Thing(scope, key);
  }

  private static List<String> keys(List<RecentThings.Thing> things, SearchScope scope) {
    return things.stream().filter(t -> t.scope() == scope).map(RecentThings.Thing::key).toList();
  }

  private static List<UUID> identities(List<RecentThings.Thing> things, SearchScope scope) {
    return keys(things, scope).stream().map(UUID::fromString).toList();
  }

  private SearchRows rows(Registers registers) {
    return new SearchRows(registers, rules, texts, LocalDate.now(clock));
  }

  /** Commands whose words hold the text or whose initials begin with it, these first. */
  private List<SearchHit.Command> commands(TypedText text, SearchScope scope) {
    String typed = text.whole().toLowerCase(Locale.ROOT);
    List<SearchCommand> fitting = new ArrayList<>();
    for (SearchCommand command : SearchCommand.values()) {
      String words = texts.get("search.command." + command);
      if (initials.of(words).startsWith(typed)) {
        fitting.addFirst(command);
      } else if (words.toLowerCase(Locale.ROOT).contains(typed)) {
        fitting.add(command);
      }
    }
    return fitting.stream()
        .limit(scope == SearchScope.ALL ? FEW_COMMANDS : SearchCommand.values().length)
        .map(SearchHit.Command::new)
        .toList();
  }

  /** Every command, for a person who looks for none in particular. */
  public static List<SearchHit> allCommands() {
    return Arrays.stream(SearchCommand.values()).<SearchHit>map(SearchHit.Command::new).toList();
  }
}
