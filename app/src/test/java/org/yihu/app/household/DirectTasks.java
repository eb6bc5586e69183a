package org.yihu.app.household;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.yihu.desktop.task.Job;
import org.yihu.desktop.task.JobWork;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;

/** Runs work at once and keeps what failed, so that view models are tested in order. */
final class DirectTasks implements TaskRunner, Consumer<Throwable> {
  private final List<Throwable> failures = new ArrayList<>();

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
    throw new UnsupportedOperationException();
  }

  @Override
  public void accept(Throwable error) {
    failures.add(error);
  }

  /** The codes of the refusals so far; anything else is thrown. */
  List<String> refusals() {
    List<String> codes = new ArrayList<>();
    for (Throwable failure : failures) {
      if (!(failure instanceof Refusal refusal)) {
        throw new AssertionError(failure);
      }
      refusal.reasons().stream().map(Reason::code).forEach(codes::add);
    }
    return codes;
  }
}
