package org.yihu.persistence.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The random 256-bit key of one store. It leaves this class only wrapped; every use has a key of
 * its own, derived by HKDF-SHA256 (RFC 5869) under a purpose.
 */
public final class StoreKey {
  /** What a derived key is for; the label is part of the file format. */
  public enum Purpose {
    DATABASE("yihu/1/database"),
    AUDIT("yihu/1/audit"),
    ATTACHMENT("yihu/1/attachment"),
    ATTACHMENT_NAME("yihu/1/attachment-name"),
    KEY_FILE("yihu/1/key-file"),
    SUSPENSION("yihu/1/suspension"),
    FILE_SEAL("yihu/1/file-seal"),
    BACKUP("yihu/1/backup");

    private final String label;

    Purpose(String label) {
      this.label = label;
    }
  }

  static final int BYTES = 32;
  private static final String HMAC = "HmacSHA256";

  private final byte[] bytes;

  StoreKey(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a store key has 32 bytes");
    }
    this.bytes = bytes.clone();
  }

  /** A new key from the system's random source. */
  public static StoreKey random(SecureRandom random) {
    byte[] fresh = new byte[BYTES];
    random.nextBytes(fresh);
    return new StoreKey(fresh);
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** The 256-bit key for one purpose. */
  public byte[] derive(Purpose purpose) {
    try {
      var parameters =
          HKDFParameterSpec.ofExtract()
              .addIKM(bytes)
              .thenExpand(purpose.label.getBytes(StandardCharsets.UTF_8), BYTES);
      return KDF.getInstance("HKDF-SHA256").deriveData(parameters);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A keyed hash for one purpose. */
  public Mac mac(Purpose purpose) {
    try {
      Mac mac = Mac.getInstance(HMAC);
      mac.init(new SecretKeySpec(derive(purpose), HMAC));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** File password and user password in the one string that H2 expects: apart by a space. */
  public char[] databasePassword() {
    return (HexFormat.of().formatHex(derive(Purpose.DATABASE)) + " yihu").toCharArray();
  }
}
