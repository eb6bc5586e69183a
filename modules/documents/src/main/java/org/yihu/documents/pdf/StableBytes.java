package org.yihu.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * 稳定字节: the PDF library tags font subsets with random letters. Here they, and the file's identifier, are replaced by
 * letters derived from the content, of the same length, so that the same input gives the same bytes.
 */
final class StableBytes {
  private static final int TAG = 6;
  private static final int ID_BYTES = 16;

  private StableBytes() {}

  /** What stands for the file's identifier until the content is known. */
  static byte[] placeholder() {
    byte[] placeholder = new byte[ID_BYTES];
    Arrays.fill(placeholder, (byte) 0xA5);
    return placeholder;
  }

  static byte[] of(byte[] pdf, List<String> fontNames) {
    for (int i = 0; i < fontNames.size(); i++) {
      byte[] name = ("+" + fontNames.get(i)).getBytes(StandardCharsets.US_ASCII);
      byte[] tag = tag(fontNames.get(i), i);
      for (int at = indexOf(pdf, name, 0); at >= 0; at = indexOf(pdf, name, at + 1)) {
        if (isTagged(pdf, at)) {
          System.arraycopy(tag, 0, pdf, at - TAG, TAG);
        }
      }
    }
    HexFormat hex = HexFormat.of();
    byte[] wanted = hex.formatHex(placeholder()).getBytes(StandardCharsets.US_ASCII);
    byte[] id = hex.formatHex(Arrays.copyOf(digest(pdf), ID_BYTES)).getBytes(StandardCharsets.US_ASCII);
    for (int at = indexOf(pdf, wanted, 0); at >= 0; at = indexOf(pdf, wanted, at + 1)) {
      System.arraycopy(id, 0, pdf, at, id.length);
    }
    return pdf;
  }

  private static boolean isTagged(byte[] pdf, int plus) {
    if (plus < TAG + 1 || pdf[plus - TAG - 1] != '/') {
      return false;
    }
    for (int i = plus - TAG; i < plus; i++) {
      if (pdf[i] < 'A' || pdf[i] > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static byte[] tag(String name, int index) {
    byte[] digest = digest((index + name).getBytes(StandardCharsets.US_ASCII));
    byte[] tag = new byte[TAG];
    for (int i = 0; i < TAG; i++) {
      tag[i] = (byte) ('A' + Math.floorMod(digest[i], 26));
    }
    return tag;
  }

  private static byte[] digest(byte[] content) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int indexOf(byte[] bytes, byte[] wanted, int from) {
    for (int i = from; i <= bytes.length - wanted.length; i++) {
      if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }
}
