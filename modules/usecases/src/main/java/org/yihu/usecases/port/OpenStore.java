package org.yihu.usecases.port;

import java.nio.file.Path;

/** 已开启的业务库: one store that this process has open, with all that belongs to it. */
public interface OpenStore extends AutoCloseable {
  Path folder();

  Store store();

  KeyRing keys();

  AttachmentFiles attachments();

  Backups backups();

  StoreInspection inspection();

  /** Closes the store and seals its file; a second call does nothing. */
  @Override
  void close();
}
