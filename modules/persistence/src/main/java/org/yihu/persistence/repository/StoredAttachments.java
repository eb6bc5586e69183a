package org.yihu.persistence.repository;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.yihu.domain.attachment.Attachment;
import org.yihu.domain.attachment.AttachmentFiling;
import org.yihu.domain.attachment.AttachmentRegister;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.AttachmentMapper;
import org.yihu.persistence.mapper.AttachmentMapper.AttachmentRow;
import org.yihu.persistence.mapper.AttachmentMapper.FilingRow;

/** Attachments in the table of the same name. */
public final class StoredAttachments implements AttachmentRegister {
  private final AttachmentMapper mapper;

  public StoredAttachments(Transaction transaction) {
    this.mapper = transaction.mapper(AttachmentMapper.class);
  }

  @Override
  public void add(Attachment added) {
    mapper.insert(
        new AttachmentRow(
            added.id(),
            added.subject(),
            added.name(),
            added.mediaType(),
            added.size(),
            added.sha256(),
            added.address(),
            added.thumbnail().orElse(null),
            added.addedAt(),
            added.addedBy()));
  }

  @Override
  public Optional<Attachment> byId(UUID id) {
    return Optional.ofNullable(mapper.byId(id)).map(StoredAttachments::attachment);
  }

  @Override
  public List<Attachment> of(String subject) {
    return mapper.of(subject).stream().map(StoredAttachments::attachment).toList();
  }

  @Override
  public void file(AttachmentFiling filing) {
    mapper.deleteFiling(filing.attachment());
    mapper.insertFiling(
        new FilingRow(
            filing.attachment(),
            filing.kind(),
            filing.step(),
            filing.person().orElse(null),
            filing.quarterTurns(),
            filing.binnedAt().orElse(null),
            filing.binnedBy()));
  }

  @Override
  public Map<UUID, AttachmentFiling> filings(Collection<UUID> attachments) {
    Map<UUID, AttachmentFiling> filings = new HashMap<>();
    for (FilingRow row : Slices.of(attachments, mapper::filings)) {
      filings.put(
          row.attachmentId(),
          new AttachmentFiling(
              row.attachmentId(),
              row.kind(),
              row.step(),
              Optional.ofNullable(row.personId()),
              row.quarterTurns(),
              Optional.ofNullable(row.binnedAt()),
              row.binnedBy()));
    }
    return filings;
  }

  @Override
  public List<Attachment> binnedBefore(Instant moment) {
    return mapper.binnedBefore(moment).stream().map(StoredAttachments::attachment).toList();
  }

  @Override
  public void remove(UUID attachment) {
    mapper.deleteFiling(attachment);
    mapper.delete(attachment);
  }

  /** Every attachment, for the check of the store. */
  public List<Attachment> all() {
    return mapper.all().stream().map(StoredAttachments::attachment).toList();
  }

  private static Attachment attachment(AttachmentRow row) {
    return new Attachment(
        row.id(),
        row.subject(),
        row.name(),
        row.mediaType(),
        row.sizeBytes(),
        row.sha256(),
        row.address(),
        Optional.ofNullable(row.thumbnailAddress()),
        row.addedAt(),
        row.addedBy());
  }
}
