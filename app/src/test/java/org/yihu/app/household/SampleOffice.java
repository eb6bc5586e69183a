package org.yihu.app.household;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.division.DivisionCode;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.testsupport.SampleFamily;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.Session;

/** A real office with the sample family on file and a clock that a test moves. */
public final class SampleOffice extends Clock {
  private Instant now = Instant.parse("2026-11-24T01:42:08Z");
  private final Wiring wiring;
  private final Session session;
  private final SampleFamily family;

  public SampleOffice(Path folder) {
    wiring = new Wiring(this, Wiring.allTexts(), () -> new Argon2Cost(1024, 1, 1));
    session =
        new CreateStore(wiring.gate(), wiring.ids(), this)
            .create(
                new CreateStore.Command(
                    folder.resolve("store"),
                    new DivisionCode("150221104000"),
                    "gaowa",
                    "高娃",
                    "correct horse".toCharArray()))
            .session();
    family = new SampleFamily(wiring.ids()::next);
    session
        .store()
        .store()
        .write(
            registers -> {
              registers
                  .households()
                  .add(family.household(), new ChangeStamp("gaowa", now.minus(Duration.ofDays(9))));
              return null;
            });
  }

  public Wiring wiring() {
    return wiring;
  }

  public Session session() {
    return session;
  }

  public Office office() {
    return wiring.office(session, Optional.empty());
  }

  public SampleFamily family() {
    return family;
  }

  public void pass(Duration time) {
    now = now.plus(time);
  }

  @Override
  public ZoneId getZone() {
    return ZoneId.of("Asia/Shanghai");
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return now;
  }
}
