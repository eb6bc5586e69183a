package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.shared.Refusal;
import org.yihu.persistence.backup.BackupArchive;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Backups.Receipt;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.upkeep.BackUp;
import org.yihu.usecases.upkeep.RestoreDrill;
import org.yihu.usecases.upkeep.RestoreStore;

@DisplayName("备份与恢复")
class BackupTest {
  @TempDir Path temporary;
  private TestOffice office;

  @BeforeEach
  void found() {
    office = new TestOffice(temporary.resolve("store"));
    office.found().session().close();
  }

  private static void put(Store store, String name) {
    store.write(
        registers -> {
          registers.settings().put(name, "户主欧阳建国");
          return null;
        });
  }

  private static String code(Runnable action) {
    return catchThrowableOfType(Refusal.class, action::run).reasons().getFirst().code();
  }

  private RestoreDrill drill(Session session, Path scratch) {
    return new RestoreDrill(
        session.store(),
        new BackupArchive(),
        () -> {
          try {
            return Files.createDirectory(scratch);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        },
        office.clock());
  }

  private static List<String> drills(Session session) {
    return session
        .store()
        .store()
        .<List<String>>read(
            r ->
                r
                    .auditRecords()
                    .find(new AuditQuery("", "RESTORE_DRILLED", "", null, null, 0, 9))
                    .stream()
                    .map(a -> a.subject() + ">" + a.after())
                    .toList());
  }

  @Test
  @DisplayName("恢复演练：真的恢复到空文件夹，用现有钥匙打开、检查、清点，副本不留；现有资料多出的不算错")
  void drills() throws IOException {
    Path file = temporary.resolve("usb/drill.zip");
    Path scratch = temporary.resolve("scratch");
    try (Session session = office.signIn()) {
      new AttachmentFixture(office).keep(session, "残疾证.txt", "扫描件");
      new BackUp(session.store(), office.clock()).to(session.actor(), file);
      put(session.store().store(), "later");
      RestoreDrill.Record record =
          drill(session, scratch).run(session.actor(), file, Progress.NONE).orElseThrow();
      assertThat(record.passed()).isTrue();
      assertThat(record.steps())
          .extracting(RestoreDrill.Step::part)
          .containsExactly(RestoreDrill.Part.values());
      assertThat(record.inBackup().orElseThrow().households()).isZero();
      assertThat(record.takenAt()).contains(office.now);
      assertThat(scratch).doesNotExist();
      assertThat(drills(session)).containsExactly("backup/drill.zip>passed");
      assertThat(session.store().store().<Boolean>read(r -> r.settings().get("later").isPresent()))
          .isTrue();
    }
  }

  @Test
  @DisplayName("恢复演练：改动过的备份、另一个库的备份都不通过，说出在哪一步，副本不留")
  void drill_finds_faults() throws IOException {
    Path scratch = temporary.resolve("scratch");
    Path file = temporary.resolve("usb/mine.zip");
    TestOffice another = new TestOffice(temporary.resolve("another"));
    Path foreign = temporary.resolve("usb/foreign.zip");
    try (Session other = another.found().session()) {
      new BackUp(other.store(), another.clock()).to(other.actor(), foreign);
    }
    try (Session session = office.signIn()) {
      new BackUp(session.store(), office.clock()).to(session.actor(), file);
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
      RestoreDrill.Record altered =
          drill(session, scratch).run(session.actor(), file, Progress.NONE).orElseThrow();
      assertThat(altered.passed()).isFalse();
      assertThat(altered.inBackup()).isEmpty();
      assertThat(altered.steps().getFirst().part()).isEqualTo(RestoreDrill.Part.UNPACK);
      assertThat(altered.steps().getFirst().problems()).isNotEmpty();
      RestoreDrill.Record wrong =
          drill(session, scratch).run(session.actor(), foreign, Progress.NONE).orElseThrow();
      assertThat(wrong.passed()).isFalse();
      assertThat(wrong.steps().get(1).part()).isEqualTo(RestoreDrill.Part.OPEN);
      assertThat(wrong.steps().get(1).problems()).isNotEmpty();
      assertThat(scratch).doesNotExist();
      assertThat(drills(session)).hasSize(2).noneMatch(d -> d.endsWith("passed"));
    }
  }

  @Test
  @DisplayName("另一线程在写时备份：备份是某一刻的完整状态，恢复后用原密码打开，检查无误")
  void backs_up_while_writing() throws Exception {
    Path file = temporary.resolve("usb/backup.zip");
    Receipt receipt;
    try (Session session = office.signIn()) {
      Path attachment = new AttachmentFixture(office).keep(session, "残疾证.txt", "扫描件");
      assertThat(attachment).exists();
      AtomicBoolean enough = new AtomicBoolean();
      CountDownLatch writing = new CountDownLatch(20);
      CompletableFuture<Integer> writer =
          CompletableFuture.supplyAsync(
              () -> {
                int written = 0;
                while (!enough.get()) {
                  put(session.store().store(), "pair/" + written++);
                  writing.countDown();
                }
                return written;
              });
      writing.await();
      receipt = new BackUp(session.store(), office.clock()).to(session.actor(), file);
      enough.set(true);
      assertThat(writer.join()).isGreaterThanOrEqualTo(20);
    }
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    assertThat(receipt.sha256()).isEqualTo(HexFormat.of().formatHex(hash));
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
        .doesNotContain(
            new String("欧阳建国".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));

    TestOffice restored = new TestOffice(temporary.resolve("restored"));
    Receipt unpacked = new RestoreStore(new BackupArchive()).restore(file, restored.folder);
    assertThat(unpacked.sha256()).isEqualTo(receipt.sha256());
    try (Session session = restored.signIn()) {
      var pairs = session.store().store().read(r -> r.settings().under("pair/"));
      assertThat(pairs).hasSizeGreaterThanOrEqualTo(20);
      var findings = session.store().inspection().inspect(Progress.NONE);
      assertThat(findings.problems()).isEmpty();
      assertThat(findings.notes()).isEmpty();
    }
  }

  @Test
  @DisplayName("不覆盖已有文件；只恢复到空文件夹")
  void overwrites_nothing() throws IOException {
    Path file = temporary.resolve("backup.zip");
    Files.writeString(file, "别人的文件");
    try (Session session = office.signIn()) {
      BackUp backUp = new BackUp(session.store(), office.clock());
      assertThat(code(() -> backUp.to(session.actor(), file))).isEqualTo("BACKUP_FILE_EXISTS");
    }
    assertThat(file).hasContent("别人的文件");
    assertThat(code(() -> new BackupArchive().restore(file, office.folder)))
        .isEqualTo("RESTORE_FOLDER_NOT_EMPTY");
  }

  @Test
  @DisplayName("备份有一处损坏或不是备份：拒绝恢复，什么也不留下")
  void altered_backup_is_refused() throws IOException {
    Path file = temporary.resolve("backup.zip");
    try (Session session = office.signIn()) {
      new BackUp(session.store(), office.clock()).to(session.actor(), file);
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 0x01;
    Path altered = temporary.resolve("altered.zip");
    Files.write(altered, bytes);
    Path target = temporary.resolve("target");
    assertThat(code(() -> new BackupArchive().restore(altered, target)))
        .isEqualTo("BACKUP_ALTERED");
    Path text = temporary.resolve("text.zip");
    Files.writeString(text, "not a zip");
    assertThat(code(() -> new BackupArchive().restore(text, target)))
        .isEqualTo("BACKUP_NOT_A_BACKUP");
    Path cut = temporary.resolve("cut.zip");
    Files.write(cut, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(code(() -> new BackupArchive().restore(cut, target)))
        .isEqualTo("BACKUP_NOT_A_BACKUP");
    assertThat(code(() -> new BackupArchive().restore(temporary.resolve("none.zip"), target)))
        .isEqualTo("BACKUP_UNREADABLE");
    assertThat(target).doesNotExist();
  }

  @Test
  @DisplayName("每天一份，按日、周、月轮换，恢复得回当天的内容")
  void keeps_generations() {
    for (int day = 0; day < 10; day++) {
      try (Session session = office.signIn()) {
        BackUp backUp = new BackUp(session.store(), office.clock());
        assertThat(backUp.routine(session.actor())).isPresent();
        assertThat(backUp.routine(session.actor())).isEmpty();
        // 23 November 2026 is a Monday: the ten days end on Wednesday 2 December
        if (day == 9) {
          // seven last days (26 November to 2 December); the rest lie in no other week or month
          assertThat(session.store().backups().kept()).hasSize(7);
        }
      }
      office.pass(Duration.ofDays(1));
    }
  }

  @Test
  @DisplayName("没有备份权限的人不能另存备份")
  void needs_permission() {
    try (Session session = office.signIn()) {
      var clerk =
          new org.yihu.domain.access.Actor(
              session.actor().userId(),
              "clerk",
              java.util.Set.of(org.yihu.domain.access.Role.CLERK));
      BackUp backUp = new BackUp(session.store(), office.clock());
      assertThatThrownBy(() -> backUp.to(clerk, temporary.resolve("b.zip")))
          .isInstanceOf(Refusal.class);
    }
  }
}
