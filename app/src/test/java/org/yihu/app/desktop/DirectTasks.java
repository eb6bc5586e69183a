package org.yihu.app.desktop;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yihu.desktop.task.Job;
import org.yihu.desktop.task.JobWork;
import org.yihu.desktop.task.TaskRunner;

/** Runs everything at once on the thread of the test. */
final class DirectTasks implements TaskRunner {
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
    throw new UnsupportedOperationException("no long work here");
  }
}
