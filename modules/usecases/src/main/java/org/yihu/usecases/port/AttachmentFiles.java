package org.yihu.usecases.port;

import java.io.IOException;
import java.io.InputStream;

/**
 * 附件文件: the contents of attachments, each a file of its own under authenticated encryption, found
 * by an address that follows from the content and tells nothing about it.
 */
public interface AttachmentFiles {
  /**
   * A content that is on the disk.
   *
   * @param address where it is, 64 hexadecimal digits
   * @param sha256 hash of the plain content, 64 hexadecimal digits
   * @param size plain bytes
   */
  record Content(String address, String sha256, long size) {}

  /** Keeps a content; the same content is kept once. On the disk when it returns. */
  Content put(InputStream plain) throws IOException;

  /**
   * The plain content. Reading fails with an IOException where the file has been altered.
   *
   * @throws org.yihu.domain.shared.Refusal of kind STORE_DAMAGED if the file is missing
   */
  InputStream open(String address) throws IOException;
}
