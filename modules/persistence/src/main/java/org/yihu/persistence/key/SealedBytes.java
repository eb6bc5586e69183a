package org.yihu.persistence.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A few bytes under authenticated encryption (AES-256-GCM), bound to a context.
 *
 * @param nonce 12 random bytes
 * @param bytes ciphertext and tag
 */
@SuppressWarnings("ArrayRecordComponent") // written to JSON, never compared
record SealedBytes(byte[] nonce, byte[] bytes) {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  static SealedBytes seal(byte[] key, byte[] plain, String context, SecureRandom random) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      return new SealedBytes(
          nonce, cipher(Cipher.ENCRYPT_MODE, key, nonce, context).doFinal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The plain bytes, or empty if the key or context is another or a bit has changed. */
  Optional<byte[]> open(byte[] key, String context) {
    try {
      return Optional.of(cipher(Cipher.DECRYPT_MODE, key, nonce, context).doFinal(bytes));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private static Cipher cipher(int mode, byte[] key, byte[] nonce, String context)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
