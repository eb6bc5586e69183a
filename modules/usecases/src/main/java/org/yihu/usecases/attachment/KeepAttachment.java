package org.yihu.usecases.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.attachment.Attachment;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.AttachmentFiles;
import org.yihu.usecases.port.AttachmentFiles.Content;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.Thumbnailer;

/**
 * 附件管理: keeps scans and photos with a household or case, lists and opens them; every look is
 * recorded.
 */
public final class KeepAttachment {
  private static final long MOST_BYTES_TO_PICTURE = 64L << 20;

  private final Store store;
  private final AttachmentFiles files;
  private final Thumbnailer thumbnailer;
  private final Ids ids;
  private final Clock clock;

  public KeepAttachment(
      Store store, AttachmentFiles files, Thumbnailer thumbnailer, Ids ids, Clock clock) {
    this.store = store;
    this.files = files;
    this.thumbnailer = thumbnailer;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * What is to be kept.
   *
   * @param subject what it belongs to, such as {@code case/…}
   * @param name file name
   * @param mediaType such as {@code application/pdf}
   * @param content plain content; read to its end, closed by the caller
   */
  public record Addition(String subject, String name, String mediaType, InputStream content) {}

  /**
   * Keeps a content and its small picture; both are on the disk before the row is.
   *
   * @throws Refusal if the content is empty or cannot be read
   */
  public Attachment keep(Actor actor, Addition addition) {
    actor.require(Permission.CASEWORK);
    Content content;
    Optional<String> thumbnail;
    try {
      content = files.put(addition.content());
      if (content.size() == 0) {
        throw Refusal.because("ATTACHMENT_EMPTY", addition.name());
      }
      thumbnail = thumbnail(addition.mediaType(), content);
    } catch (IOException e) {
      throw Refusal.because("ATTACHMENT_UNREADABLE", addition.name(), e.getMessage());
    }
    Attachment attachment =
        new Attachment(
            ids.next(),
            addition.subject(),
            addition.name(),
            addition.mediaType(),
            content.size(),
            content.sha256(),
            content.address(),
            thumbnail,
            clock.instant(),
            actor.userId());
    return store.write(
        registers -> {
          registers.attachments().add(attachment);
          registers
              .audit()
              .append(
                  actor,
                  "ATTACHMENT_ADDED",
                  attachment.subject(),
                  "",
                  attachment.name() + " sha256=" + attachment.sha256());
          return attachment;
        });
  }

  private Optional<String> thumbnail(String mediaType, Content content) throws IOException {
    if (content.size() > MOST_BYTES_TO_PICTURE) {
      return Optional.empty();
    }
    byte[] plain;
    try (InputStream in = files.open(content.address())) {
      plain = in.readAllBytes();
    }
    Optional<byte[]> picture = thumbnailer.thumbnail(mediaType, plain);
    return picture.isEmpty()
        ? Optional.empty()
        : Optional.of(files.put(new ByteArrayInputStream(picture.get())).address());
  }

  /** Attachments of one thing, the oldest first. */
  public List<Attachment> of(Actor actor, String subject) {
    actor.require(Permission.READ);
    return store.read(registers -> registers.attachments().of(subject));
  }

  /**
   * Opens the plain content; the look is recorded first.
   *
   * @throws Refusal if there is no such attachment or its file is missing
   */
  public InputStream open(Actor actor, UUID id) {
    actor.require(Permission.READ);
    Attachment attachment =
        store.write(
            registers -> {
              Attachment found =
                  registers
                      .attachments()
                      .byId(id)
                      .orElseThrow(() -> Refusal.because("ATTACHMENT_UNKNOWN", id));
              registers
                  .audit()
                  .append(actor, "ATTACHMENT_OPENED", found.subject(), "", found.name());
              return found;
            });
    try {
      return files.open(attachment.address());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
