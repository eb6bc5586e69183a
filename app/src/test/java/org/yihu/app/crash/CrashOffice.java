package org.yihu.app.crash;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.domain.division.DivisionCode;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.access.CreateStore;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.port.StoreGate;

/** The product as wired, on one folder, on a day when the cases of the test can be decided. */
final class CrashOffice {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private static final String USER = "张主任";
  private static final String PASSWORD = "阴山下敕勒川2026";

  private final Wiring wiring =
      new Wiring(CLOCK, Wiring.allTexts(), () -> new Argon2Cost(1024, 1, 1));
  private final Path folder;

  CrashOffice(Path folder) {
    this.folder = folder;
  }

  void found() {
    var command =
        new CreateStore.Command(
            folder, new DivisionCode("150221104000"), USER, "", PASSWORD.toCharArray());
    new CreateStore(wiring.gate(), wiring.ids(), CLOCK).create(command).session().close();
  }

  Office signIn() {
    var session =
        new SignIn(wiring.gate())
            .signIn(folder, USER, PASSWORD.toCharArray(), StoreGate.Care.QUICK);
    return wiring.office(session, Optional.empty());
  }

  Wiring wiring() {
    return wiring;
  }
}
