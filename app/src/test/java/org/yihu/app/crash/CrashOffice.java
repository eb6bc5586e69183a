package org.yihu.app.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.StoreGate;

/** The product as wired, on one folder, on a day when the cases of the test can be decided. */
final class CrashOffice {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private final Wiring wiring = FoundedStore.wiring(CLOCK);
  private final Path folder;

  CrashOffice(Path folder) {
    this.folder = folder;
  }

  void found() {
    FoundedStore.at(folder, "150221104000", wiring).close();
  }

  Office signIn() {
    var session =
        new SignIn(wiring.gate())
            .signIn(
                folder,
                FoundedStore.USER,
                FoundedStore.PASSWORD.toCharArray(),
                StoreGate.Care.QUICK);
    return wiring.office(session, Optional.empty());
  }

  Wiring wiring() {
    return wiring;
  }
}
