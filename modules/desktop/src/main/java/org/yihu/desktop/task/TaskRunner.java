package org.yihu.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Runs use cases away from the window's thread and hands their result back on it. What to do on
 * failure is always asked for, so that nothing fails in silence.
 */
public interface TaskRunner {
  /** Runs short work; a bar shows under the header if it takes longer than a second. */
  <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed);

  /**
   * Runs long work that tells how far it is and can be cancelled; it is listed under the bell.
   *
   * @param title what is being done, in words
   * @return how far it is
   */
  <T> Job start(
      String title, JobWork<T> work, Consumer<? super T> done, Consumer<Throwable> failed);
}
