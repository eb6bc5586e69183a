package org.yihu.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.attachment.Attachment;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.attachment.KeepAttachment;

@DisplayName("附件")
class AttachmentTest {
  @TempDir Path temporary;
  private TestOffice office;
  private AttachmentFixture fixture;

  @BeforeEach
  void found() {
    office = new TestOffice(temporary.resolve("store"));
    office.found().session().close();
    fixture = new AttachmentFixture(office);
  }

  @Test
  @DisplayName("存取一致；文件里没有明文；文件名不是内容的普通哈希；看一次记一次")
  void keeps_and_opens() throws Exception {
    String content = "户主欧阳建国的残疾证扫描件".repeat(10_000);
    try (Session session = office.signIn()) {
      Attachment kept = fixture.kept(session, "残疾证.txt", content);
      assertThat(kept.address()).isNotEqualTo(kept.sha256());
      byte[] raw = Files.readAllBytes(fixture.file(kept.address()));
      assertThat(new String(raw, StandardCharsets.ISO_8859_1))
          .doesNotContain(
              new String("欧阳建国".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
      KeepAttachment useCase = fixture.useCase(session);
      try (InputStream plain = useCase.open(session.actor(), kept.id())) {
        assertThat(new String(plain.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(content);
      }
      assertThat(useCase.of(session.actor(), "household/1")).containsExactly(kept);
      List<AuditRecord> trail =
          session.store().store().read(r -> r.auditRecords().find(AuditQuery.on("household/1", 5)));
      assertThat(trail)
          .extracting(AuditRecord::action)
          .containsExactly("ATTACHMENT_OPENED", "ATTACHMENT_ADDED");
    }
  }

  @Test
  @DisplayName("同一内容只存一份文件")
  void same_content_once() {
    try (Session session = office.signIn()) {
      Path first = fixture.keep(session, "一.txt", "同样的内容");
      assertThat(fixture.keep(session, "二.txt", "同样的内容")).isEqualTo(first);
    }
  }

  @Test
  @DisplayName("缩略图同样加密保存")
  void thumbnail() throws Exception {
    byte[] picture = {(byte) 0x89, 'P', 'N', 'G'};
    try (Session session = office.signIn()) {
      var useCase =
          new KeepAttachment(
              session.store().store(),
              session.store().attachments(),
              (mediaType, content) -> Optional.of(picture),
              TestOffice.IDS,
              office.clock());
      var content = new ByteArrayInputStream(new byte[] {1, 2, 3});
      Attachment kept =
          useCase.keep(
              session.actor(),
              new KeepAttachment.Addition("household/1", "照片.jpg", "image/jpeg", content));
      try (InputStream plain = session.store().attachments().open(kept.thumbnail().orElseThrow())) {
        assertThat(plain.readAllBytes()).isEqualTo(picture);
      }
    }
  }

  @Test
  @DisplayName("空文件不收")
  void empty_is_refused() {
    try (Session session = office.signIn()) {
      assertThatThrownBy(() -> fixture.keep(session, "空.txt", ""))
          .isInstanceOfSatisfying(
              Refusal.class,
              r -> assertThat(r.reasons().getFirst().code()).isEqualTo("ATTACHMENT_EMPTY"));
    }
  }
}
