package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.yihu.desktop.task.FxTaskRunner;

@DisplayName("窗口的后台工作")
class FxTaskRunnerTest {
  @BeforeAll
  static void window() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  @DisplayName("一件工作接着一件，中间看不出空闲；都完了才是零")
  void work_that_begins_when_other_work_ends_leaves_no_gap() throws Exception {
    List<Number> seen = new ArrayList<>();
    CompletableFuture<Void> idle = new CompletableFuture<>();
    try (FxTaskRunner tasks = new FxTaskRunner(System::nanoTime)) {
      DesktopStage.on(
          () -> {
            tasks
                .running()
                .addListener(
                    (o, was, is) -> {
                      seen.add(is);
                      if (is.intValue() == 0) {
                        idle.complete(null);
                      }
                    });
            tasks.run(
                () -> "first",
                first -> tasks.run(() -> "second", second -> {}, idle::completeExceptionally),
                idle::completeExceptionally);
            return null;
          });
      idle.get(60, TimeUnit.SECONDS);
      assertThat(DesktopStage.on(() -> List.copyOf(seen))).containsExactly(1, 2, 1, 0);
    }
  }
}
