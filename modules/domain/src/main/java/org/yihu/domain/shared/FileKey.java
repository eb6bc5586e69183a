package org.yihu.domain.shared;

import java.util.UUID;

/**
 * 文书编码: the short key in a paper's QR code and under it, such as {@code 7K2M-94QD}. Made of the
 * last forty bits of an identity, which are random in UUID version 7; it holds no personal data and
 * leaves out 0, 1, I and O.
 *
 * @param value nine characters, the fifth a hyphen
 */
public record FileKey(String value) {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;
  private static final int BITS = 5;

  public static FileKey of(UUID id) {
    long rest = id.getLeastSignificantBits();
    char[] key = new char[LENGTH];
    for (int i = LENGTH - 1; i >= 0; i--) {
      key[i] = ALPHABET.charAt((int) (rest & (ALPHABET.length() - 1)));
      rest >>>= BITS;
    }
    String all = new String(key);
    return new FileKey(all.substring(0, LENGTH / 2) + "-" + all.substring(LENGTH / 2));
  }

  @Override
  public String toString() {
    return value;
  }
}
