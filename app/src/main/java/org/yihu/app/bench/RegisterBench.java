package org.yihu.app.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final int QUERIES = 300;

  /** Both sides alike; until here it is the just-in-time compiler that is measured. */
  private static final int WARMING = 3000;

  private static final int LIMIT = 20;
  private static final int PERCENT = 95;

  private final BenchOffice stores;
  private final RegisterFilling filling;

  RegisterBench(BenchOffice stores, RegisterFilling filling) {
    this.stores = stores;
    this.filling = filling;
  }

  List<BenchRow> rows(long wanted) throws IOException {
    List<BenchRow> rows = new ArrayList<>();
    Path folder = stores.next();
    long start = System.nanoTime();
    try (Session session = stores.create(folder, stores.gate())) {
      filling.fill(session, wanted);
      rows.add(BenchRow.withoutFloor("fill", filling.people(), (System.nanoTime() - start) / 1e9));
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
    return BenchRow.of("opening", filling.people(), medians.product(), medians.floor());
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
            filling.known().stream().map(r -> initials.of(r.name())).toList()),
        search.row(
            "search-last-four",
            Query.LAST_FOUR,
            filling.known().stream().map(r -> r.number().value().substring(14)).toList()),
        search.row(
            "search-name-part",
            Query.NAME_PART,
            filling.known().stream().map(r -> r.name().substring(1)).toList()));
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
