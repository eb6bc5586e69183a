package org.yihu.usecases.port;

import java.util.Optional;

/** 图片处理: works on scans and photos with no network. */
public interface Pictures {
  /**
   * The picture as a JPEG of at most so many bytes, its edges no longer than needed to be read.
   *
   * @return empty if the content is no picture that can be read, or is small enough already
   */
  Optional<byte[]> shrunk(String mediaType, byte[] content, int mostBytes);

  /**
   * 裁边: the picture as a JPEG without the black edges that a scanner leaves around a paper.
   *
   * @return empty if the content is no picture that can be read, or has no such edges
   */
  Optional<byte[]> cropped(String mediaType, byte[] content);

  /**
   * 扫码: the key in the QR code of one of the office's own papers, on a picture or on a page of a
   * PDF, such as {@code 7K2M-94QD} or {@code BLANK-05}.
   *
   * @return empty if there is no such code that can be read
   */
  Optional<String> fileKey(String mediaType, byte[] content);
}
