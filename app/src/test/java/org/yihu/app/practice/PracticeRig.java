package org.yihu.app.practice;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeTown;

/** A practice town in a store of its own, with all its scenes laid out. */
record PracticeRig(Wiring wiring, Session session, Office office, PracticeTown town) {
  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-12-02T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

  static PracticeRig found(Path folder) {
    Wiring wiring = new Wiring(CLOCK, Wiring.allTexts(), () -> new Argon2Cost(1024, 1, 1));
    Session session =
        new CreateStore(wiring.gate(), wiring.ids(), CLOCK)
            .create(
                new CreateStore.Command(
                    folder.resolve("store"),
                    new DivisionCode("150221104000"),
                    "gaowa",
                    "高娃",
                    "correct horse".toCharArray()))
            .session();
    Office office = wiring.office(session, Optional.empty());
    PracticeTown town =
        new PracticeTown(
            office.store(),
            new ShippedScenes(office, folder.resolve("files"), wiring.texts()),
            CLOCK);
    assertThat(town.found(session.actor(), Progress.NONE)).isTrue();
    return new PracticeRig(wiring, session, office, town);
  }
}
