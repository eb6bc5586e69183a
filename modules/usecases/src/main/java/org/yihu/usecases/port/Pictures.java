package org.yihu.usecases.port;

import java.util.Optional;

/** 图片处理: works on scans and photos with no network. */
@FunctionalInterface
public interface Pictures {
  /**
   * The picture as a JPEG of at most so many bytes, its edges no longer than needed to be read.
   *
   * @return empty if the content is no picture that can be read, or is small enough already
   */
  Optional<byte[]> shrunk(String mediaType, byte[] content, int mostBytes);
}
