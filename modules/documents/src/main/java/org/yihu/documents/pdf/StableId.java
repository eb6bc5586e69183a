package org.yihu.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * 文件标识: derives a file's identifier from its content, so that the same input gives the same bytes.
 */
final class StableId {
  private static final int LENGTH = 16;

  private StableId() {}

  /** What stands for the identifier until the content is known. */
  static byte[] placeholder() {
    byte[] placeholder = new byte[LENGTH];
    Arrays.fill(placeholder, (byte) 0xA5);
    return placeholder;
  }

  /** Puts the identifier in place of the placeholder; changes and returns the given bytes. */
  static byte[] put(byte[] pdf) {
    HexFormat hex = HexFormat.of();
    byte[] wanted = hex.formatHex(placeholder()).getBytes(StandardCharsets.US_ASCII);
    byte[] id = hex.formatHex(digest(pdf), 0, LENGTH).getBytes(StandardCharsets.US_ASCII);
    for (int at = pdf.length - wanted.length; at >= 0; at--) {
      if (Arrays.equals(pdf, at, at + wanted.length, wanted, 0, wanted.length)) {
        System.arraycopy(id, 0, pdf, at, id.length);
      }
    }
    return pdf;
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
