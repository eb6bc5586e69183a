package org.yihu.domain.attachment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** 附件登记: which contents belong to what. */
public interface AttachmentRegister {
  void add(Attachment attachment);

  Optional<Attachment> byId(UUID id);

  /** Attachments of one thing, the oldest first. */
  List<Attachment> of(String subject);

  /** Files an attachment, in the place of any earlier filing. */
  void file(AttachmentFiling filing);

  /** How attachments are filed; those that are not filed yet are left out. */
  Map<UUID, AttachmentFiling> filings(Collection<UUID> attachments);

  /** Attachments that were put into the bin before a moment. */
  List<Attachment> binnedBefore(Instant moment);

  /** Takes an attachment out of the register; its content is swept later. */
  void remove(UUID attachment);
}
