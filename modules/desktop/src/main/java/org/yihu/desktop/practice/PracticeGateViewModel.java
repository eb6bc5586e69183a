package org.yihu.desktop.practice;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.yihu.desktop.task.Job;
import org.yihu.desktop.task.JobWork;
import org.yihu.desktop.task.TaskRunner;

/** 进练习镇: makes the practice store ready in the background, then enters it. */
public final class PracticeGateViewModel {
  private final JobWork<Optional<Runnable>> preparing;
  private final String title;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper stopped = new ReadOnlyBooleanWrapper();

  /**
   * @param preparing makes the store ready and gives what enters it; empty if it was cancelled
   * @param title what is being done, in words
   */
  public PracticeGateViewModel(
      JobWork<Optional<Runnable>> preparing,
      String title,
      TaskRunner tasks,
      Consumer<Throwable> failed) {
    this.preparing = preparing;
    this.title = title;
    this.tasks = tasks;
    this.failed = failed;
  }

  /** Begins, unless it is under way. */
  public void start() {
    if (job.get() != null && !job.get().isOver()) {
      return;
    }
    stopped.set(false);
    job.set(tasks.start(title, preparing, this::prepared, this::failed));
  }

  private void prepared(Optional<Runnable> entering) {
    stopped.set(true);
    entering.ifPresent(Runnable::run);
  }

  private void failed(Throwable error) {
    stopped.set(true);
    failed.accept(error);
  }

  /** The work under way; null before the first. */
  public ReadOnlyObjectProperty<Job> job() {
    return job.getReadOnlyProperty();
  }

  /** Whether the work is over, so that it can be begun again. */
  public ReadOnlyBooleanProperty stopped() {
    return stopped.getReadOnlyProperty();
  }
}
