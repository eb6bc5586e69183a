package org.yihu.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yihu.domain.attachment.Attachment;
import org.yihu.domain.shared.Reason;
import org.yihu.persistence.attachment.AttachmentVault;
import org.yihu.usecases.port.Progress;

/** Compares the rows of attachments with the files. */
final class AttachmentInventory {
  /** A file this young may belong to a row that is just being written. */
  private static final Duration YOUNG = Duration.ofHours(1);

  private final Database database;
  private final AttachmentVault vault;
  private final Clock clock;

  AttachmentInventory(Database database, AttachmentVault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** Decrypts every content; files that no row names are a note, not a problem. */
  void check(List<Reason> problems, List<Reason> notes, Progress progress) {
    List<Attachment> all = database.attachments();
    for (int i = 0; i < all.size(); i++) {
      Attachment attachment = all.get(i);
      progress.at("store.stage.attachments", i, all.size());
      check(attachment, attachment.address(), problems);
      attachment.thumbnail().ifPresent(address -> check(attachment, address, problems));
    }
    int orphans = orphans(all).size();
    if (orphans > 0) {
      notes.add(Reason.of("ATTACHMENT_ORPHANS", orphans));
    }
  }

  private void check(Attachment attachment, String address, List<Reason> problems) {
    if (!vault.has(address)) {
      problems.add(Reason.of("ATTACHMENT_MISSING", attachment.name(), attachment.subject()));
      return;
    }
    try (InputStream plain = vault.open(address)) {
      plain.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      problems.add(Reason.of("ATTACHMENT_ALTERED", attachment.name(), attachment.subject()));
    }
  }

  /** Removes files that no row names and that are not young: an addition was interrupted. */
  void sweep() {
    for (Path orphan : orphans(database.attachments())) {
      try {
        Files.deleteIfExists(orphan);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private List<Path> orphans(List<Attachment> all) {
    Set<String> known = new HashSet<>();
    for (Attachment attachment : all) {
      known.add(attachment.address());
      attachment.thumbnail().ifPresent(known::add);
    }
    return vault.orphans(known, clock.instant().minus(YOUNG));
  }
}
