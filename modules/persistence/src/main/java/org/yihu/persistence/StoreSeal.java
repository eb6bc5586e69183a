package org.yihu.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.yihu.persistence.key.StoreKey;

/**
 * The seal on the database file while no process has it open: a keyed hash over the whole file. The
 * engine's cipher (AES-128-XTS) hides but does not authenticate; the seal finds every byte changed
 * at rest.
 */
final class StoreSeal {
  /** What the seal says about the file. */
  enum State {
    /** The file is as it was when it was closed. */
    INTACT,
    /** The file was not closed properly, so that nothing can be said. */
    BROKEN_OFF,
    /** The file is large and was not looked at. */
    NOT_CHECKED,
    /** The file has been changed since it was closed. */
    ALTERED
  }

  private static final String OPEN = "open";
  private static final int BUFFER = 1 << 20;

  private final Path seal;
  private final Path file;
  private final StoreKey key;

  StoreSeal(StoreFolder folder, StoreKey key) {
    this.seal = folder.sealFile();
    this.file = folder.databaseFile();
    this.key = key;
  }

  /** Compares; a file of more bytes than the limit is only compared by its length. */
  State check(long limit) {
    try {
      String kept = Files.exists(seal) ? Files.readString(seal).strip() : OPEN;
      if (kept.equals(OPEN)) {
        return State.BROKEN_OFF;
      }
      long length = Files.size(file);
      if (!kept.startsWith(length + " ")) {
        return State.ALTERED;
      }
      if (length > limit) {
        return State.NOT_CHECKED;
      }
      return MessageDigest.isEqual(ascii(kept), ascii(computed())) ? State.INTACT : State.ALTERED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the seal off before the file is opened. */
  void takeOff() {
    FileWriting.replace(seal, ascii(OPEN));
  }

  /** Puts the seal on after the file has been closed. */
  void putOn() {
    try {
      FileWriting.replace(seal, ascii(computed()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String computed() throws IOException {
    Mac mac = key.mac(StoreKey.Purpose.FILE_SEAL);
    byte[] buffer = new byte[BUFFER];
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        mac.update(buffer, 0, n);
        length += n;
      }
    }
    return length + " " + HexFormat.of().formatHex(mac.doFinal());
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
