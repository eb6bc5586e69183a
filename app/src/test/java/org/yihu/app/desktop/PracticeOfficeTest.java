package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.Wiring;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.practice.PracticeTown;

@DisplayName("练习库：布置到一半可以取消，下次接着布置")
class PracticeOfficeTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2027-03-08T02:30:00Z"), ZoneId.of("Asia/Shanghai"));

  @TempDir private Path folder;

  private static final class CancelledAt implements Progress {
    private final long most;
    private final List<Long> told = new ArrayList<>();

    CancelledAt(long most) {
      this.most = most;
    }

    @Override
    public void at(String stage, long done, long total) {
      if (total > 0) {
        told.add(done);
      }
    }

    @Override
    public boolean isCancelled() {
      return told.size() == most;
    }
  }

  @Test
  @DisplayName("布置三个后取消，库已关上；再进来布置完，练习里的今天总是 2026-12-02")
  void goes_on_after_a_cancel() {
    PracticeOffice practice = new PracticeOffice(Wiring.allTexts(), folder, CLOCK);
    CancelledAt three = new CancelledAt(3);
    Wiring wiring = practice.wiring();
    assertThat(practice.open(wiring, three)).isEmpty();
    assertThat(three.told).containsExactly(0L, 1L, 2L);
    CancelledAt never = new CancelledAt(-1);
    try (Session session = practice.open(wiring, never).orElseThrow()) {
      assertThat(never.told).endsWith(9L, 10L);
      PracticeTown town =
          PracticeOffice.town(wiring.office(session, Optional.empty()), wiring.texts(), CLOCK);
      assertThat(town.standings(session.actor()))
          .hasSize(10)
          .allMatch(s -> s.attempt().number() == 1);
      assertThat(LocalDate.now(wiring.clock())).isEqualTo(LocalDate.of(2026, 12, 2));
    }
  }
}
