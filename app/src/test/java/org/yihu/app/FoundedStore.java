package org.yihu.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.yihu.domain.access.Actor;
import org.yihu.domain.division.DivisionCode;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.text.Texts;

/**
 * A real store founded by 高娃, who is signed in; a try of her password costs next to nothing.
 *
 * @param recoveryCode as it was shown at the founding
 */
public record FoundedStore(Wiring wiring, Session session, String recoveryCode) {
  /** The day of the drawn screens. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T01:42:08Z"), ZoneId.of("Asia/Shanghai"));

  public static final String USER = "gaowa";
  public static final String PASSWORD = "correct horse";
  private static final String MEIDAIZHAO = "150221106000";

  public static Wiring wiring(Clock clock) {
    return wiring(clock, Wiring.allTexts());
  }

  public static Wiring wiring(Clock clock, Texts texts) {
    return new Wiring(clock, texts, () -> new Argon2Cost(64, 1, 1));
  }

  /** The office of 美岱召镇 on the day of the drawn screens. */
  public static FoundedStore in(Path folder) {
    return in(folder, CLOCK);
  }

  /** The office of 美岱召镇. */
  public static FoundedStore in(Path folder, Clock clock) {
    return of(MEIDAIZHAO, folder, clock);
  }

  /**
   * @param folder where the store goes, under the name {@code store}
   */
  public static FoundedStore of(String division, Path folder, Clock clock) {
    return at(folder.resolve("store"), division, wiring(clock));
  }

  /**
   * @param store the store's own folder
   */
  public static FoundedStore at(Path store, Wiring wiring) {
    return at(store, MEIDAIZHAO, wiring);
  }

  public static FoundedStore at(Path store, String division, Wiring wiring) {
    CreateStore.Founded founded =
        new CreateStore(wiring.gate(), wiring.ids(), wiring.clock())
            .create(
                new CreateStore.Command(
                    store, new DivisionCode(division), USER, "高娃", PASSWORD.toCharArray()));
    return new FoundedStore(wiring, founded.session(), founded.recoveryCode());
  }

  /** The use cases of the store, made anew. */
  public Office office() {
    return wiring.office(session, Optional.empty());
  }

  public Actor actor() {
    return session.actor();
  }

  public void close() {
    session.close();
  }
}
