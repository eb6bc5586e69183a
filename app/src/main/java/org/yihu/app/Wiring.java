package org.yihu.app;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import org.yihu.persistence.LocalStores;
import org.yihu.persistence.backup.BackupArchive;
import org.yihu.persistence.key.Argon2Cost;
import org.yihu.usecases.port.BackupReader;
import org.yihu.usecases.port.Ids;
import org.yihu.usecases.port.StoreGate;
import org.yihu.usecases.text.Texts;

/** The one place where the parts of the program are put together. */
public final class Wiring {
  private final Clock clock;
  private final Texts texts;

  public Wiring(Clock clock, Texts texts) {
    this.clock = clock;
    this.texts = texts;
  }

  /** Every text bundle that the program speaks with. */
  public static Texts allTexts() {
    return Texts.load(
        "casework", "cli", "determination", "files", "notice", "office", "payment", "store");
  }

  public Clock clock() {
    return clock;
  }

  public Texts texts() {
    return texts;
  }

  public Ids ids() {
    return UuidCreator::getTimeOrderedEpoch;
  }

  public StoreGate gate() {
    return new LocalStores(Argon2Cost::calibrated, clock, ids());
  }

  public BackupReader backupReader() {
    return new BackupArchive();
  }
}
