package org.yihu.desktop.task;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Long work under way: what, how far, how fast, how long still. Its properties change on the
 * window's thread only.
 */
public final class Job {
  /** Where the work stands. */
  public enum State {
    RUNNING,
    CANCELLING,
    DONE,
    CANCELLED,
    FAILED
  }

  private static final double NANOS = 1_000_000_000.0;

  private final String title;
  private final ReadOnlyStringWrapper stage = new ReadOnlyStringWrapper("");
  private final ReadOnlyLongWrapper done = new ReadOnlyLongWrapper();
  private final ReadOnlyLongWrapper total = new ReadOnlyLongWrapper(-1);
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.RUNNING);
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private long stageBegun;

  Job(String title, long now) {
    this.title = title;
    this.stageBegun = now;
  }

  public String title() {
    return title;
  }

  /** Text key of the stage; empty before the first. */
  public ReadOnlyStringProperty stage() {
    return stage.getReadOnlyProperty();
  }

  public ReadOnlyLongProperty done() {
    return done.getReadOnlyProperty();
  }

  /** Units in all, or -1 while unknown. */
  public ReadOnlyLongProperty total() {
    return total.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Asks the work to stop where it safely can. */
  public void cancel() {
    cancelled.set(true);
    if (state.get() == State.RUNNING) {
      state.set(State.CANCELLING);
    }
  }

  public boolean isCancelled() {
    return cancelled.get();
  }

  public boolean isOver() {
    return state.get() != State.RUNNING && state.get() != State.CANCELLING;
  }

  /** Units a second in this stage; empty before there is anything to go by. */
  public Optional<Long> speed(long now) {
    double seconds = (now - stageBegun) / NANOS;
    return done.get() == 0 || seconds < 1
        ? Optional.empty()
        : Optional.of(Math.round(done.get() / seconds));
  }

  /** Time left in this stage at the speed so far. */
  public Optional<Duration> left(long now) {
    return total.get() < 0
        ? Optional.empty()
        : speed(now)
            .filter(s -> s > 0)
            .map(s -> Duration.ofSeconds((total.get() - done.get() + s - 1) / s));
  }

  void at(String newStage, long newDone, long newTotal, long now) {
    if (!newStage.equals(stage.get())) {
      stageBegun = now;
    }
    total.set(newTotal);
    done.set(newDone);
    stage.set(newStage);
  }

  void ended(State how) {
    state.set(how);
  }
}
