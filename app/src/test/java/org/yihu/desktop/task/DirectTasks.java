package org.yihu.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yihu.usecases.port.Progress;

/** Runs everything at once on the caller's thread, for view models without a window. */
public final class DirectTasks implements TaskRunner {
  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      failed.accept(e);
      return;
    }
    done.accept(result);
  }

  @Override
  public <T> Job start(
      String title, JobWork<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    Job job = new Job(title, 0);
    T result;
    try {
      result = work.run(new JobProgress(job));
    } catch (Exception e) {
      job.ended(Job.State.FAILED);
      failed.accept(e);
      return job;
    }
    job.ended(Job.State.DONE);
    done.accept(result);
    return job;
  }

  private record JobProgress(Job job) implements Progress {
    @Override
    public void at(String stage, long done, long total) {
      job.at(stage, done, total, 0);
    }

    @Override
    public boolean isCancelled() {
      return job.isCancelled();
    }
  }
}
