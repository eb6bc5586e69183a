package org.yihu.desktop.task;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.usecases.port.Progress;

/**
 * The runner of the real window: virtual threads for the work, the window's thread for the rest.
 */
public final class FxTaskRunner implements TaskRunner, AutoCloseable {
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final LongSupplier nanos;
  private final ObservableList<Job> jobs = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

  public FxTaskRunner(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Long work, the newest last; ended work stays until it is cleared. */
  public ObservableList<Job> jobs() {
    return jobs;
  }

  /** How much short work is under way. */
  public ReadOnlyIntegerProperty running() {
    return running.getReadOnlyProperty();
  }

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    onWindow(() -> running.set(running.get() + 1));
    workers.submit(
        () -> {
          Runnable outcome = outcome(work, done, failed);
          Platform.runLater(
              () -> {
                // first the outcome: work that it begins leaves no moment that looks idle
                try {
                  outcome.run();
                } finally {
                  running.set(running.get() - 1);
                }
              });
        });
  }

  /** Does something once no short work is under way any more; on the window's thread. */
  public void whenIdle(Runnable then) {
    if (running.get() == 0) {
      then.run();
      return;
    }
    running.addListener(
        new ChangeListener<Number>() {
          @Override
          public void changed(ObservableValue<? extends Number> count, Number was, Number is) {
            if (is.intValue() == 0) {
              count.removeListener(this);
              then.run();
            }
          }
        });
  }

  private static void onWindow(Runnable change) {
    if (Platform.isFxApplicationThread()) {
      change.run();
    } else {
      Platform.runLater(change);
    }
  }

  @Override
  public <T> Job start(
      String title, JobWork<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    Job job = new Job(title, nanos.getAsLong());
    jobs.add(job);
    Progress progress = new LatestProgress(job);
    workers.submit(
        () -> {
          Runnable outcome =
              outcome(
                  () -> work.run(progress),
                  (T result) -> {
                    job.ended(job.isCancelled() ? Job.State.CANCELLED : Job.State.DONE);
                    done.accept(result);
                  },
                  error -> {
                    job.ended(job.isCancelled() ? Job.State.CANCELLED : Job.State.FAILED);
                    failed.accept(error);
                  });
          Platform.runLater(outcome);
        });
    return job;
  }

  private static <T> Runnable outcome(
      Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    try {
      T result = work.call();
      return () -> done.accept(result);
    } catch (Throwable e) {
      return () -> failed.accept(e);
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }

  /** Passes on the newest state only, so that quick work does not flood the window's thread. */
  private final class LatestProgress implements Progress {
    private record Place(String stage, long done, long total) {}

    private final Job job;
    private final AtomicReference<Place> waiting = new AtomicReference<>();

    LatestProgress(Job job) {
      this.job = job;
    }

    @Override
    public void at(String stage, long done, long total) {
      if (waiting.getAndSet(new Place(stage, done, total)) == null) {
        Platform.runLater(
            () -> {
              Place place = waiting.getAndSet(null);
              job.at(place.stage(), place.done(), place.total(), nanos.getAsLong());
            });
      }
    }

    @Override
    public boolean isCancelled() {
      return job.isCancelled();
    }
  }
}
