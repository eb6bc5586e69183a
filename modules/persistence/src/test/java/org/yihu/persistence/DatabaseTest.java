package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.yihu.domain.access.User;

@DisplayName("加密业务库")
class DatabaseTest {
  @RegisterExtension final TestStore store = new TestStore();

  @Test
  @DisplayName("写入后关库再开，内容仍在")
  void keepsWhatWasWritten() {
    store.write(
        registers -> {
          registers.settings().put("office.division", "150221104000");
          registers.audit().append(store.actor(), "SETTING_CHANGED", "setting/x", "", "y");
          return null;
        });
    store.close();
    store.open();
    assertThat(store.<String>read(r -> r.settings().get("office.division").orElseThrow()))
        .isEqualTo("150221104000");
    assertThat(store.single("SELECT COUNT(*) FROM audit_record")).isEqualTo("2");
    assertThat(store.<List<User>>read(r -> r.users().all()))
        .extracting(User::actor)
        .containsExactly(store.actor());
  }

  @Test
  @DisplayName("出错时全部撤回，包括经原始连接写入的")
  void rollsBackEverything() {
    assertThatThrownBy(
            () ->
                store.write(
                    registers -> {
                      registers.settings().put("a", "b");
                      throw new IllegalStateException("stop");
                    }))
        .hasMessage("stop");
    assertThat(store.single("SELECT COUNT(*) FROM setting")).isEqualTo("0");
  }

  @Test
  @DisplayName("读取中的改动不保存")
  void readKeepsNothing() {
    store.read(
        registers -> {
          registers.settings().put("a", "b");
          return null;
        });
    assertThat(store.single("SELECT COUNT(*) FROM setting")).isEqualTo("0");
  }

  @Test
  @DisplayName("WRITE_DELAY 为 0")
  void writesWithoutDelay() {
    assertThat(
            store.single(
                "SELECT setting_value FROM information_schema.settings"
                    + " WHERE setting_name = 'WRITE_DELAY'"))
        .isEqualTo("0");
  }

  @Test
  @DisplayName("库文件中找不到明文")
  void fileHoldsNoPlaintext() throws Exception {
    store.write(
        registers -> {
          registers.settings().put("person", "欧阳建国 150221196403075511 ".repeat(50));
          return null;
        });
    store.close();
    for (var file : Files.walk(store.folder().root()).filter(Files::isRegularFile).toList()) {
      String raw = Files.readString(file, StandardCharsets.ISO_8859_1);
      assertThat(raw).doesNotContain("150221196403075511");
      assertThat(raw)
          .doesNotContain(
              new String("欧阳建国".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }
    store.open();
  }

  @Test
  @DisplayName("每次写入在返回之前都强制落盘一次以上")
  void forcesEachWrite() throws Exception {
    Path events = Files.createTempFile("forced", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable("jdk.FileForce").withoutThreshold();
      recording.start();
      for (int i = 0; i < 20; i++) {
        String name = "n" + i;
        store.write(
            registers -> {
              registers.settings().put(name, "x");
              return null;
            });
      }
      recording.stop();
      recording.dump(events);
    }
    long forced =
        RecordingFile.readAllEvents(events).stream()
            .filter(event -> event.getString("path").endsWith("store.mv.db"))
            .count();
    assertThat(forced).isGreaterThanOrEqualTo(20);
  }
}
