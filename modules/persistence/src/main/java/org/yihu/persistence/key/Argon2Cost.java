package org.yihu.persistence.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * What it costs to try one password (Argon2id, RFC 9106); stored with each wrap, so that it may
 * rise later.
 *
 * @param memoryKib memory in KiB
 * @param passes passes over the memory
 * @param lanes lanes
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {
  /** The least that a real store uses. */
  public static final Argon2Cost LEAST = new Argon2Cost(64 * 1024, 3, 1);

  private static final Duration WANTED = Duration.ofMillis(500);
  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int MOST_PASSES = 64;

  public Argon2Cost {
    if (memoryKib < 8 * lanes || memoryKib > MOST_MEMORY_KIB) {
      throw new IllegalArgumentException("Argon2 memory out of range: " + memoryKib);
    }
    if (passes < 1 || passes > MOST_PASSES || lanes < 1 || lanes > 16) {
      throw new IllegalArgumentException("Argon2 passes or lanes out of range");
    }
  }

  /** A cost of about half a second on this machine, never below {@link #LEAST}. */
  public static Argon2Cost calibrated() {
    char[] probe = "calibration".toCharArray();
    LEAST.derive(probe, new byte[16]);
    long start = System.nanoTime();
    LEAST.derive(probe, new byte[16]);
    long once = Math.max(1, System.nanoTime() - start);
    long passes = LEAST.passes() * WANTED.toNanos() / once;
    return new Argon2Cost(
        LEAST.memoryKib(), (int) Math.clamp(passes, LEAST.passes(), MOST_PASSES), LEAST.lanes());
  }

  /** Loads the cipher's own classes, whose signatures take a while to check. */
  public static void prepare() {
    new Argon2Cost(8, 1, 1).derive("preparation".toCharArray(), new byte[16]);
  }

  /**
   * The 256-bit key that a password gives under a salt; the password is compared in Unicode NFC.
   */
  byte[] derive(char[] password, byte[] salt) {
    Argon2Parameters parameters =
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(lanes)
            .withSalt(salt)
            .build();
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(parameters);
    byte[] secret = utf8(password);
    byte[] key = new byte[StoreKey.BYTES];
    generator.generateBytes(secret, key);
    Arrays.fill(secret, (byte) 0);
    return key;
  }

  private static byte[] utf8(char[] password) {
    String composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    ByteBuffer encoded = StandardCharsets.UTF_8.encode(composed);
    byte[] bytes = new byte[encoded.remaining()];
    encoded.get(bytes);
    return bytes;
  }
}
