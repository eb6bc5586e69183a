package org.yihu.persistence;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.yihu.domain.attachment.Attachment;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.attachment.KeepAttachment;

/** Keeps attachments and says where their files are. */
record AttachmentFixture(TestOffice office) {
  KeepAttachment useCase(Session session) {
    return new KeepAttachment(
        session.store().store(),
        session.store().attachments(),
        (mediaType, content) -> Optional.empty(),
        TestOffice.IDS,
        office.clock());
  }

  Path keep(Session session, String name, String content) {
    Attachment kept = kept(session, name, content);
    return file(kept.address());
  }

  Attachment kept(Session session, String name, String content) {
    return useCase(session)
        .keep(
            session.actor(),
            new KeepAttachment.Addition(
                "household/1",
                name,
                "text/plain",
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))));
  }

  Path file(String address) {
    return office.folder.resolve("attachments").resolve(address.substring(0, 2)).resolve(address);
  }
}
