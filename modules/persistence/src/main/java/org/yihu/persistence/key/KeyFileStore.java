package org.yihu.persistence.key;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.yihu.domain.shared.Refusal;

/** The key file on the disk. */
record KeyFileStore(Path path) {
  /**
   * @throws Refusal if there is none, or it cannot be read or understood
   */
  KeyFile read() {
    try {
      return KeyFile.read(path);
    } catch (NoSuchFileException e) {
      throw Refusal.of(Refusal.Kind.STORE_DAMAGED, "STORE_KEY_FILE_MISSING", path);
    } catch (IOException e) {
      throw KeyFile.damaged();
    }
  }

  void write(KeyFile keys) {
    keys.writeTo(path);
  }
}
