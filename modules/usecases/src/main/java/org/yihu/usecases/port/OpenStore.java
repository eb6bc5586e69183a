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

  /**
   * Opens a copy of this store, restored into another folder, with the key that this one holds. The
   * caller closes it.
   *
   * @throws org.yihu.domain.shared.Refusal of kind STORE_DAMAGED if the copy cannot be trusted or
   *     is of another store
   */
  OpenStore copyIn(Path folder);

  /** Closes the store and seals its file; a second call does nothing. */
  @Override
  void close();
}
