package org.yihu.usecases.port;

import java.util.Optional;

/** 缩略图: makes a small picture of an image or of the first page of a PDF, with no network. */
@FunctionalInterface
public interface Thumbnailer {
  /**
   * A PNG of at most 256 by 256 pixels.
   *
   * @return empty if the content is of no kind that can be shown, or broken
   */
  Optional<byte[]> thumbnail(String mediaType, byte[] content);
}
