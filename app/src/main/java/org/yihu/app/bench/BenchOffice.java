package org.yihu.app.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.division.DivisionCode;
import org.yihu.persistence.LocalStores;
import org.yihu.persistence.floor.BareStore;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.persistence.key.StoreKey;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.StoreGate;

/** Makes, opens and removes the stores of the benchmarks. */
public final class BenchOffice {
  private static final String USER = "bench";
  private static final String PASSWORD = "bench pass phrase 2026";

  /** Passwords are not what is measured, except where a cost is given. */
  private static final Argon2Cost CHEAP = new Argon2Cost(1024, 1, 1);

  private final Wiring wiring;
  private final Path folder;
  private final DivisionCode division;
  private int made;

  public BenchOffice(Wiring wiring, Path folder, DivisionCode division) {
    this.wiring = wiring;
    this.folder = folder;
    this.division = division;
  }

  Wiring wiring() {
    return wiring;
  }

  /** A file of that name in the work folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Code of the division of every office made. */
  String division() {
    return division.value();
  }

  public StoreGate gate() {
    return new LocalStores(() -> CHEAP, wiring.clock(), wiring.ids());
  }

  /** A folder for one more store. */
  public Path next() {
    made++;
    return folder.resolve("store-" + made);
  }

  public Session create(Path store, StoreGate gate) {
    var command = new CreateStore.Command(store, division, USER, "", PASSWORD.toCharArray());
    return new CreateStore(gate, wiring.ids(), wiring.clock()).create(command).session();
  }

  public Session signIn(Path store, StoreGate gate) {
    return new SignIn(gate).signIn(store, USER, PASSWORD.toCharArray());
  }

  Office office(Session session) {
    return wiring.office(session, Optional.empty());
  }

  StoreKey key(Path store) {
    return BareStore.key(store, USER, PASSWORD.toCharArray(), wiring.clock());
  }

  public static void remove(Path folder) {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
