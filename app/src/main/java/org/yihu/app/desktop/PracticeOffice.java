package org.yihu.app.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.app.practice.ShippedScenes;
import org.yihu.domain.division.DivisionCode;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeTown;
import org.yihu.usecases.text.Texts;

/**
 * 练习库: a store of its own in the person's practice folder. Its today is the demo's, because the
 * exercises are about fixed days; the tries are timed by the real clock. The password is no secret:
 * nobody real is in it.
 *
 * @param folder holds the store and the workbooks of the exercises
 * @param clock the real time
 */
public record PracticeOffice(Texts texts, Path folder, Clock clock) {
  private static final DivisionCode TOWNSHIP = new DivisionCode("150221104000");
  private static final String USER = "practice";
  private static final String PASSWORD = "Yihu-practice-2026";
  private static final String MAKING = "practice.stage.store";

  /** The wiring of the practice town. */
  public Wiring wiring() {
    // a known password is worth no slow trying
    return new Wiring(DemoOffice.clock(clock), texts, () -> new Argon2Cost(1024, 1, 1));
  }

  /**
   * Makes the store where there is none, signs in, lays what is not laid yet.
   *
   * @return empty if it was cancelled; what was laid stays
   */
  public Optional<Session> open(Wiring wiring, Progress progress) {
    progress.at(MAKING, 0, -1);
    Session session = session(wiring);
    boolean complete = false;
    try {
      complete =
          town(wiring.office(session, Optional.empty()), texts, clock)
              .found(session.actor(), progress);
    } finally {
      if (!complete) {
        session.close();
      }
    }
    return complete ? Optional.of(session) : Optional.empty();
  }

  private Session session(Wiring wiring) {
    Path store = folder.resolve("store");
    if (Files.isDirectory(store)) {
      return new SignIn(wiring.gate()).signIn(store, USER, PASSWORD.toCharArray());
    }
    return new CreateStore(wiring.gate(), wiring.ids(), wiring.clock())
        .create(
            new CreateStore.Command(
                store, TOWNSHIP, USER, texts.get("practice.person"), PASSWORD.toCharArray()))
        .session();
  }

  /**
   * The exercises of an open practice store.
   *
   * @param realTime times the tries
   */
  static PracticeTown town(Office office, Texts texts, Clock realTime) {
    return new PracticeTown(
        office.store(), new ShippedScenes(office, files(office), texts), realTime);
  }

  /** Where the workbooks of an open practice store's exercises lie. */
  static Path files(Office office) {
    return office.session().store().folder().resolveSibling("files");
  }
}
