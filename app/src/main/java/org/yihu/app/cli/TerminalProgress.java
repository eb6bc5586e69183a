package org.yihu.app.cli;

import java.util.concurrent.TimeUnit;
import org.yihu.usecases.port.Progress;

/**
 * Tells on standard error, about once a second and only to a person at a terminal, how far long
 * work is.
 */
final class TerminalProgress implements Progress {
  private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

  private final Invocation invocation;
  private final boolean watched;
  private final long start = System.nanoTime();
  private long said = start;

  TerminalProgress(Invocation invocation) {
    this.invocation = invocation;
    this.watched = System.console() != null && System.console().isTerminal();
  }

  @Override
  public void at(String stage, long done, long total) {
    long now = System.nanoTime();
    if (!watched || now - said < EVERY) {
      return;
    }
    said = now;
    double seconds = (now - start) / 1e9;
    long rate = Math.round(done / seconds);
    long left = total <= 0 || rate == 0 ? 0 : (total - done) / rate;
    invocation
        .reply()
        .warn(
            invocation
                .texts()
                .get(
                    "cli.progress",
                    invocation.texts().get(stage),
                    String.valueOf(done),
                    String.valueOf(total),
                    String.valueOf(rate),
                    String.valueOf(left)));
  }

  @Override
  public boolean isCancelled() {
    return Thread.currentThread().isInterrupted();
  }
}
