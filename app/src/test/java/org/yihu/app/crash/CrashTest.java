package org.yihu.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.testsupport.ChildProcess;

/** A failure names its seed; -Dyihu.crash.seed=N repeats its moments. */
@DisplayName("断电：导入与办案途中随机强杀三十次，说过“已保存”的一件不少，没有半途的")
class CrashTest {
  private static final int KILLS = 30;
  private static final int LEAST_MILLIS = 100;
  private static final int MOST_MILLIS = 1200;

  @TempDir Path folder;

  @Test
  @DisplayName("每次重开：已告知的批次和案卷步骤都在，其余要么全有要么全无，检查完好")
  void nothing_acknowledged_is_lost() throws IOException {
    long seed = Long.getLong("yihu.crash.seed", System.nanoTime());
    Random random = new Random(seed);
    Path store = folder.resolve("store");
    Path scratch = Files.createDirectory(folder.resolve("scratch"));
    CrashOffice office = new CrashOffice(store);
    office.found();
    Acknowledged acknowledged = new Acknowledged();
    for (int turn = 0; turn < KILLS; turn++) {
      int millis = random.nextInt(LEAST_MILLIS, MOST_MILLIS);
      String when = "seed %d, turn %d, killed after %d ms".formatted(seed, turn, millis);
      acknowledged.hear(linesOf(store, scratch, turn, millis));
      new Inspection(office, acknowledged, when).run();
    }
    acknowledged.unsettle();
    new Inspection(office, acknowledged, "seed %d, at the end".formatted(seed)).run();
    // the moments were such that they proved something
    String all = "seed %d: %s".formatted(seed, acknowledged);
    assertThat(acknowledged.batches()).as(all).hasSizeGreaterThan(KILLS / 6);
    assertThat(acknowledged.cases()).as(all).hasSizeGreaterThan(KILLS / 6);
  }

  private static List<String> linesOf(Path store, Path scratch, int turn, int millis) {
    try (ChildProcess child =
        ChildProcess.start(
            OfficeChild.class, store.toString(), scratch.toString(), String.valueOf(turn))) {
      assertThat(child.line()).isEqualTo("open");
      return child.killAfter(Duration.ofMillis(millis));
    }
  }
}
