package org.yihu.domain.attachment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** 附件登记: which contents belong to what. */
public interface AttachmentRegister {
  void add(Attachment attachment);

  Optional<Attachment> byId(UUID id);

  /** Attachments of one thing, the oldest first. */
  List<Attachment> of(String subject);
}
