package org.yihu.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yihu.usecases.port.Progress;

/** Runs everything at once on the test's own thread. */
public final class DirectTaskRunner implements TaskRunner {
  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.call();
    } catch (Throwable e) {
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public <T> Job start(
      String title, JobWork<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    Job job = new Job(title, 0);
    Progress progress =
        new Progress() {
          @Override
          public void at(String stage, long at, long total) {
            job.at(stage, at, total, 0);
          }

          @Override
          public boolean isCancelled() {
            return job.isCancelled();
          }
        };
    run(
        () -> work.run(progress),
        result -> {
          job.ended(job.isCancelled() ? Job.State.CANCELLED : Job.State.DONE);
          done.accept(result);
        },
        error -> {
          job.ended(job.isCancelled() ? Job.State.CANCELLED : Job.State.FAILED);
          failed.accept(error);
        });
    return job;
  }
}
