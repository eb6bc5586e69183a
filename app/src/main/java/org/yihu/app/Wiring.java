package org.yihu.app;

import java.time.Clock;
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
    return Texts.load("casework", "cli", "determination", "files", "store");
  }

  public Clock clock() {
    return clock;
  }

  public Texts texts() {
    return texts;
  }
}
