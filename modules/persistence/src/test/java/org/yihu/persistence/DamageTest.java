package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.StoreInspection.Findings;

@DisplayName("业务库损坏")
class DamageTest {
  @TempDir Path temporary;
  private TestOffice office;
  private Backups.Receipt backup;

  @BeforeEach
  void found() {
    office = new TestOffice(temporary.resolve("store"));
    try (Session session = office.found().session()) {
      for (int i = 0; i < 40; i++) {
        String name = "setting/" + i;
        session
            .store()
            .store()
            .write(
                r -> {
                  r.settings().put(name, "内容".repeat(200));
                  return null;
                });
      }
      backup = session.store().backups().writeGeneration(Backups.Occasion.ROUTINE);
    }
  }

  private static void flip(Path file, long position) throws IOException {
    try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
      raw.seek(position);
      int before = raw.read();
      raw.seek(position);
      raw.write(before ^ 0x40);
    }
  }

  private Refusal refusal() {
    return catchThrowableOfType(Refusal.class, () -> office.signIn().close());
  }

  @ParameterizedTest(name = "在文件的 {0}% 处")
  @ValueSource(ints = {0, 3, 20, 50, 80, 99})
  @DisplayName("数据库文件有一位变了：拒绝打开，指出最近一份完好的备份")
  void flipped_bit(int percent) throws IOException {
    Path database = office.folder.resolve("store.mv.db");
    flip(database, Files.size(database) * percent / 100);
    Refusal refusal = refusal();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STORE_DAMAGED);
    assertThat(refusal.reasons())
        .containsExactly(
            Reason.of("STORE_FILE_ALTERED"),
            Reason.of("STORE_NEWEST_BACKUP", backup.file(), backup.takenAt()));
  }

  @Test
  @DisplayName("数据库文件截短或缺失")
  void cut_short() throws IOException {
    Path database = office.folder.resolve("store.mv.db");
    try (RandomAccessFile raw = new RandomAccessFile(database.toFile(), "rw")) {
      raw.setLength(raw.length() / 2);
    }
    assertThat(refusal().reasons().getFirst().code()).isEqualTo("STORE_FILE_ALTERED");
    Files.delete(database);
    assertThat(refusal().reasons().getFirst().code()).isEqualTo("STORE_DATABASE_MISSING");
    assertThat(database).doesNotExist();
  }

  @Test
  @DisplayName("没有封印时，损坏的文件由数据库引擎发现，也用话说明白")
  void engine_finds_damage_without_a_seal() throws IOException {
    Files.delete(office.folder.resolve("store.seal"));
    Path database = office.folder.resolve("store.mv.db");
    byte[] garbage = new byte[(int) Files.size(database)];
    Files.write(database, garbage);
    Refusal refusal = refusal();
    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STORE_DAMAGED);
    assertThat(refusal.reasons()).extracting(Reason::code).contains("STORE_NEWEST_BACKUP");
  }

  @Test
  @DisplayName("最近一份备份也坏了，就指出更早的一份")
  void broken_backup_is_passed_over() throws IOException {
    office.pass(java.time.Duration.ofDays(1));
    Backups.Receipt newer;
    try (Session session = office.signIn()) {
      newer = session.store().backups().writeGeneration(Backups.Occasion.ROUTINE);
    }
    flip(newer.file(), Files.size(newer.file()) / 2);
    Files.delete(office.folder.resolve("store.mv.db"));
    assertThat(refusal().reasons())
        .containsExactly(
            Reason.of("STORE_DATABASE_MISSING"),
            Reason.of("STORE_NEWEST_BACKUP", backup.file(), backup.takenAt()));
  }

  @Test
  @DisplayName("附件损坏、缺失、无主，检查都能看到")
  void attachments() throws IOException {
    AttachmentFixture fixture = new AttachmentFixture(office);
    Path altered;
    Path missing;
    try (Session session = office.signIn()) {
      altered = fixture.keep(session, "身份证.txt", "150221196403075511".repeat(9000));
      missing = fixture.keep(session, "照片.txt", "另一份");
      assertThat(session.store().inspection().inspect(Progress.NONE))
          .isEqualTo(new Findings(List.of(), List.of()));
    }
    flip(altered, Files.size(altered) / 2);
    Files.delete(missing);
    Path orphan = office.folder.resolve("attachments/ab/" + "ab".repeat(32));
    Files.createDirectories(orphan.getParent());
    Files.writeString(orphan, "left over");
    Files.setLastModifiedTime(
        orphan, java.nio.file.attribute.FileTime.from(office.now.minusSeconds(3601)));
    try (Session session = office.signIn()) {
      Findings findings = session.store().inspection().inspect(Progress.NONE);
      assertThat(findings.problems())
          .containsExactly(
              Reason.of("ATTACHMENT_ALTERED", "身份证.txt", "household/1"),
              Reason.of("ATTACHMENT_MISSING", "照片.txt", "household/1"));
      assertThat(findings.notes()).containsExactly(Reason.of("ATTACHMENT_ORPHANS", 1));
    }
    assertThat(orphan).doesNotExist();
  }

  @Test
  @DisplayName("把一个附件文件换成另一个附件的，也算改动")
  void swapped_attachment() throws IOException {
    AttachmentFixture fixture = new AttachmentFixture(office);
    try (Session session = office.signIn()) {
      Path one = fixture.keep(session, "一.txt", "第一份");
      Path two = fixture.keep(session, "二.txt", "第二份");
      Files.copy(one, two, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      assertThat(session.store().inspection().inspect(Progress.NONE).problems())
          .containsExactly(Reason.of("ATTACHMENT_ALTERED", "二.txt", "household/1"));
    }
  }
}
