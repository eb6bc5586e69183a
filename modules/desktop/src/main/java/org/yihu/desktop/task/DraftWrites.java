package org.yihu.desktop.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Writes a record while it is typed, as drafts and in the end for good. One write follows the
 * other, so that an older state never overwrites a newer one.
 */
public final class DraftWrites<T> {
  private final TaskRunner tasks;
  private final Consumer<? super T> draft;
  private final Consumer<Throwable> failed;
  private boolean writing;
  private boolean again;
  private T latest;
  private Runnable afterWriting = () -> {};

  /**
   * @param draft writes a state as a draft; called away from the window's thread
   */
  public DraftWrites(TaskRunner tasks, Consumer<? super T> draft, Consumer<Throwable> failed) {
    this.tasks = tasks;
    this.draft = draft;
    this.failed = failed;
  }

  /** Writes a draft, now or when the write that is under way is done. */
  public void keep(T typed) {
    latest = typed;
    write();
  }

  private void write() {
    if (writing) {
      again = true;
      return;
    }
    // what was typed, even if another record is opened meanwhile
    T typed = latest;
    run(
        () -> {
          draft.accept(typed);
          return typed;
        },
        done -> next());
  }

  private void next() {
    if (again) {
      again = false;
      write();
    } else {
      Runnable next = afterWriting;
      afterWriting = () -> {};
      next.run();
    }
  }

  /** Does something at once, or when every draft is written. */
  public void whenWritten(Runnable then) {
    if (writing) {
      afterWriting = then;
    } else {
      then.run();
    }
  }

  /** Writes for good; what is typed meanwhile is not kept behind it. */
  public <R> void finish(Callable<R> work, Consumer<? super R> done) {
    run(work, done);
  }

  private <R> void run(Callable<R> work, Consumer<? super R> done) {
    writing = true;
    tasks.run(
        work,
        result -> {
          writing = false;
          done.accept(result);
        },
        error -> {
          writing = false;
          failed.accept(error);
        });
  }
}
