package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.testsupport.ChildProcess;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Progress;

@DisplayName("另一个进程：占用与断电")
class CrashTest {
  private static final int KILLS = 6;

  @TempDir Path temporary;

  private TestOffice office() {
    TestOffice office = new TestOffice(temporary.resolve("store"));
    office.found().session().close();
    return office;
  }

  @Test
  @DisplayName("一个进程开着库，第二个被清楚地拒绝；前者被强杀后立即可开")
  void second_process_is_refused() {
    TestOffice office = office();
    try (ChildProcess child = ChildProcess.start(StoreChild.class, office.folder.toString(), "1")) {
      assertThat(child.line()).isEqualTo("open");
      assertThatThrownBy(office::signIn)
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> {
                assertThat(r.kind()).isEqualTo(Refusal.Kind.STORE_IN_USE);
                assertThat(r.reasons().getFirst())
                    .isEqualTo(Reason.of("STORE_IN_USE", office.folder.toAbsolutePath()));
                assertThat(r.reasons().get(1).code()).isEqualTo("STORE_HELD_BY");
                assertThat(r.reasons().get(1).arguments().getFirst()).isEqualTo(TestOffice.CHIEF);
              });
      assertThat(office.stores().isFree(office.folder)).isFalse();
      child.kill();
    }
    office.signIn().close();
    assertThat(office.stores().isFree(office.folder)).isTrue();
    assertThat(office.folder.resolve("store.holder")).doesNotExist();
  }

  @Test
  @DisplayName("写入途中随机强杀：说过“已保存”的一条不少，没有半途的，检查无误")
  void acknowledged_writes_survive_a_kill() {
    TestOffice office = office();
    Random random = new Random(20261123);
    int acknowledged = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged = writeUntilKilled(office, acknowledged, random.nextInt(60) + 1);
      try (Session session = office.signIn()) {
        List<Integer> left = numbers(session, "left/");
        assertThat(left).isEqualTo(numbers(session, "right/"));
        // at most one more than was told: saved, but killed before the line was out
        assertThat(left.size()).isBetween(acknowledged, acknowledged + 1);
        acknowledged = left.size();
        assertThat(session.store().inspection().inspect(Progress.NONE).problems()).isEmpty();
      }
    }
  }

  private static int writeUntilKilled(TestOffice office, int before, int writes) {
    String first = String.valueOf(before + 1);
    try (ChildProcess child =
        ChildProcess.start(StoreChild.class, office.folder.toString(), first)) {
      assertThat(child.line()).isEqualTo("open");
      List<String> told = child.lines(writes);
      List<String> rest = child.kill();
      String last = Stream.concat(told.stream(), rest.stream()).reduce((a, b) -> b).orElseThrow();
      return Integer.parseInt(last.substring("ack ".length()));
    }
  }

  private static List<Integer> numbers(Session session, String prefix) {
    return session
        .store()
        .store()
        .read(
            registers ->
                registers.settings().under(prefix).keySet().stream()
                    .map(name -> Integer.valueOf(name.substring(prefix.length())))
                    .toList());
  }
}
