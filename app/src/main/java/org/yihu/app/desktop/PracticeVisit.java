package org.yihu.app.desktop;

import java.util.Optional;
import java.util.function.BiFunction;
import org.yihu.app.Wiring;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Progress;

/** 去练习镇: opens the practice store once and keeps it open for later visits. */
final class PracticeVisit implements AutoCloseable {
  private final PracticeOffice practice;
  private Session session;
  private OfficeFrame frame;

  PracticeVisit(PracticeOffice practice) {
    this.practice = practice;
  }

  /**
   * The frame of the practice town; not on the window's thread.
   *
   * @return empty if it was cancelled
   */
  synchronized Optional<OfficeFrame> ready(
      Progress progress, BiFunction<Wiring, Session, OfficeFrame> framing) {
    if (frame == null) {
      Wiring wiring = practice.wiring();
      if (session == null) {
        session = practice.open(wiring, progress).orElse(null);
      }
      if (session != null) {
        frame = framing.apply(wiring, session);
      }
    }
    return Optional.ofNullable(frame);
  }

  /** As {@link #close}, as work that is waited for. */
  PracticeVisit closed() {
    close();
    return this;
  }

  @Override
  public synchronized void close() {
    if (session != null) {
      session.close();
    }
    session = null;
    frame = null;
  }
}
