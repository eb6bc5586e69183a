package org.yihu.app.household;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.household.ChangeStamp;
import org.yihu.testsupport.SampleFamily;
import org.yihu.usecases.access.Session;

/** A real office with the sample family on file and a clock that a test moves. */
public final class SampleOffice extends Clock {
  private Instant now = FoundedStore.CLOCK.instant();
  private final Wiring wiring;
  private final Session session;
  private final SampleFamily family;

  public SampleOffice(Path folder) {
    FoundedStore founded = FoundedStore.of("150221104000", folder, this);
    wiring = founded.wiring();
    session = founded.session();
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
