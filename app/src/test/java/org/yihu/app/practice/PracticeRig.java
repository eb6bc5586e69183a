package org.yihu.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeTown;

/** A practice town in a store of its own, with all its scenes laid out. */
record PracticeRig(Wiring wiring, Session session, Office office, PracticeTown town) {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  static PracticeRig found(Path folder) {
    FoundedStore founded = FoundedStore.of("150221104000", folder, CLOCK);
    Wiring wiring = founded.wiring();
    Session session = founded.session();
    Office office = founded.office();
    PracticeTown town =
        new PracticeTown(
            office.store(),
            new ShippedScenes(office, folder.resolve("files"), wiring.texts()),
            CLOCK);
    assertThat(town.found(session.actor(), Progress.NONE)).isTrue();
    return new PracticeRig(wiring, session, office, town);
  }
}
