package org.yihu.desktop.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Works at once, and holds the answers back while a test wants to let them come by hand. */
public final class HeldTasks implements TaskRunner {
  private final DirectTasks direct = new DirectTasks();
  private final List<Runnable> held = new ArrayList<>();
  private boolean holding;

  @Override
  public <T> void run(Callable<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    direct.run(
        work,
        result -> answer(() -> done.accept(result)),
        error -> answer(() -> failed.accept(error)));
  }

  private void answer(Runnable answer) {
    if (holding) {
      held.add(answer);
    } else {
      answer.run();
    }
  }

  @Override
  public <T> Job start(
      String title, JobWork<T> work, Consumer<? super T> done, Consumer<Throwable> failed) {
    return direct.start(title, work, done, failed);
  }

  /** From now on answers are held. */
  public void hold() {
    holding = true;
  }

  /** Lets the held answers come in their order, and later ones at once. */
  public void release() {
    holding = false;
    answerAll();
  }

  /** The held answers, the oldest first. */
  public List<Runnable> held() {
    return List.copyOf(held);
  }

  /** Lets the held answers come in their order, and those that they bring about. */
  public void answerAll() {
    while (!held.isEmpty()) {
      held.removeFirst().run();
    }
  }

  /** Nobody will get the held answers. */
  public void forget() {
    held.clear();
  }
}
