package org.yihu.desktop.task;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs whenever the window's thread was held up for more than 100 ms. */
public final class PulseWatch implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PulseWatch.class);
  private static final long EVERY_MILLIS = 250;
  private static final long NANOS = 1_000_000;
  static final long LIMIT_MILLIS = 100;

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("pulse-watch").factory());
  private final LongSupplier nanos;
  private final AtomicBoolean waiting = new AtomicBoolean();
  private final AtomicLong longest = new AtomicLong();

  public PulseWatch(LongSupplier nanos) {
    this.nanos = nanos;
  }

  public void start() {
    timer.scheduleAtFixedRate(this::ask, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void ask() {
    if (waiting.compareAndSet(false, true)) {
      long asked = nanos.getAsLong();
      Platform.runLater(
          () -> {
            waiting.set(false);
            answered((nanos.getAsLong() - asked) / NANOS);
          });
    }
  }

  void answered(long millis) {
    longest.accumulateAndGet(millis, Math::max);
    if (millis > LIMIT_MILLIS) {
      LOG.warn("window held up for {} ms", millis);
    }
  }

  /** The longest hold-up so far, in milliseconds. */
  public long longestMillis() {
    return longest.get();
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
