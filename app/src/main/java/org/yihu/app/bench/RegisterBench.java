package org.yihu.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yihu.app.bench.Population.Family;
import org.yihu.app.bench.Population.Resident;
import org.yihu.domain.finances.Finances;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.domain.household.Household;
import org.yihu.domain.household.Member;
import org.yihu.domain.household.Person;
import org.yihu.domain.household.PersonProfile;
import org.yihu.domain.household.Relation;
import org.yihu.domain.household.Settlement;
import org.yihu.domain.shared.DateRange;
import org.yihu.persistence.StoreFolder;
import org.yihu.persistence.floor.BareStore;
import org.yihu.persistence.floor.BareStore.Query;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.household.FindHouseholds;
import org.yihu.usecases.household.PinyinInitials;
import org.yihu.usecases.port.StoreGate;

/** Opening and searching a register of many people, against the bare database engine. */
final class RegisterBench {
  private static final int HOUSEHOLDS_AT_ONCE = 5000;
  private static final int QUERIES = 300;

  /** Both sides alike; until here it is the just-in-time compiler that is measured. */
  private static final int WARMING = 3000;

  private static final int PERSONS_ASKED_FOR = 400;
  private static final int LIMIT = 20;
  private static final int PERCENT = 95;
  private static final DateRange SINCE = DateRange.since(LocalDate.of(2024, 1, 1));

  private final BenchOffice stores;
  private final Population population;
  private final List<Resident> known = new ArrayList<>();
  private long people;

  RegisterBench(BenchOffice stores, Population population) {
    this.stores = stores;
    this.population = population;
  }

  List<BenchRow> rows(long wanted) throws IOException {
    List<BenchRow> rows = new ArrayList<>();
    Path folder = stores.next();
    long start = System.nanoTime();
    try (Session session = stores.create(folder, stores.gate())) {
      fill(session, wanted);
      rows.add(BenchRow.withoutFloor("fill", people, (System.nanoTime() - start) / 1e9));
    }
    StoreKey key = stores.key(folder);
    rows.add(opening(folder, key));
    try (Session session = stores.signIn(folder, stores.gate())) {
      BareStore bare = BareStore.open(folder, key);
      try {
        rows.addAll(searches(session, bare));
      } finally {
        bare.leave();
      }
    }
    BenchOffice.remove(folder);
    rows.add(signingIn());
    return rows;
  }

  private void fill(Session session, long wanted) {
    ChangeStamp stamp = new ChangeStamp(session.actor().name(), stores.wiring().clock().instant());
    long every = Math.max(1, wanted / PERSONS_ASKED_FOR);
    while (people < wanted) {
      List<Household> some = new ArrayList<>(HOUSEHOLDS_AT_ONCE);
      while (some.size() < HOUSEHOLDS_AT_ONCE && people < wanted) {
        Family family = population.next();
        some.add(household(family));
        if (people / every >= known.size()) {
          known.add(family.residents().getFirst());
        }
        people += family.residents().size();
      }
      session
          .store()
          .store()
          .write(
              registers -> {
                registers.households().addAll(some, stamp);
                return null;
              });
    }
  }

  private Household household(Family family) {
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < family.residents().size(); i++) {
      Resident resident = family.residents().get(i);
      Person person =
          Person.of(
              stores.wiring().ids().next(),
              resident.name(),
              resident.number(),
              PersonProfile.UNKNOWN);
      Relation relation = i == 0 ? Relation.HEAD : i == 1 ? Relation.SPOUSE : Relation.OTHER_SON;
      members.add(Member.of(person, relation, SINCE));
    }
    return new Household(
        stores.wiring().ids().next(),
        family.code(),
        family.village().code(),
        Settlement.RURAL,
        "",
        "",
        members,
        Finances.NONE,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        0);
  }

  private BenchRow opening(Path folder, StoreKey key) throws IOException {
    StoreGate gate = stores.gate();
    // another program's writing would break the store's own seal
    Path copy = copyOfDatabase(folder);
    var medians =
        new Rounds(1, 5)
            .of(
                () -> {
                  long start = System.nanoTime();
                  Session session = stores.signIn(folder, gate);
                  long nanos = System.nanoTime() - start;
                  session.close();
                  return nanos;
                },
                () -> {
                  long start = System.nanoTime();
                  BareStore bare = BareStore.open(copy, key);
                  long nanos = System.nanoTime() - start;
                  bare.close();
                  return nanos;
                });
    BenchOffice.remove(copy);
    return BenchRow.of("opening", people, medians.product(), medians.floor());
  }

  private Path copyOfDatabase(Path folder) throws IOException {
    Path copy = stores.next();
    Path target = new StoreFolder(copy).databaseFile();
    Files.createDirectories(target.getParent());
    return Files.copy(new StoreFolder(folder).databaseFile(), target).getParent();
  }

  /** Signing in to an almost empty store: what the password alone costs. */
  private BenchRow signingIn() throws IOException {
    Path folder = stores.next();
    StoreGate real = stores.wiring().gate();
    stores.create(folder, real).close();
    double seconds =
        new Rounds(1, 3)
            .of(
                () -> {
                  long start = System.nanoTime();
                  Session session = stores.signIn(folder, real);
                  long nanos = System.nanoTime() - start;
                  session.close();
                  return nanos;
                });
    BenchOffice.remove(folder);
    return BenchRow.withoutFloor("sign-in", 1, seconds);
  }

  private List<BenchRow> searches(Session session, BareStore bare) {
    PinyinInitials initials = PinyinInitials.load();
    FindHouseholds finding = stores.office(session).findHouseholds();
    Search search = new Search(session, finding, bare);
    return List.of(
        search.row(
            "search-initials",
            Query.INITIALS,
            known.stream().map(r -> initials.of(r.name())).toList()),
        search.row(
            "search-last-four",
            Query.LAST_FOUR,
            known.stream().map(r -> r.number().value().substring(14)).toList()),
        search.row(
            "search-name-part",
            Query.NAME_PART,
            known.stream().map(r -> r.name().substring(1)).toList()));
  }

  private record Search(Session session, FindHouseholds finding, BareStore bare) {
    BenchRow row(String name, Query query, List<String> asked) {
      int queries = QUERIES;
      long[] own = new long[queries];
      long[] floor = new long[queries];
      for (int i = -WARMING; i < queries; i++) {
        String text = asked.get(Math.floorMod(i, asked.size()));
        // whoever asks second finds the pages of the same rows read already
        boolean first = i % 2 == 0;
        long before = first ? 0 : nanos(() -> bare.find(query, text, LIMIT));
        long taken = nanos(() -> finding.find(session.actor(), text, LIMIT));
        long after = first ? nanos(() -> bare.find(query, text, LIMIT)) : 0;
        if (i >= 0) {
          own[i] = taken;
          floor[i] = before + after;
        }
      }
      return BenchRow.of(
          name, queries, Rounds.percentile(own, PERCENT), Rounds.percentile(floor, PERCENT));
    }

    private static long nanos(Runnable work) {
      long start = System.nanoTime();
      work.run();
      return System.nanoTime() - start;
    }
  }
}
