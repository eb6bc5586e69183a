package org.yihu.desktop.task;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import org.yihu.usecases.paper.OfficeWorkbook;
import org.yihu.usecases.paper.Paper;
import org.yihu.usecases.port.PaperPress;
import org.yihu.usecases.port.PrintRun;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Store;
import org.yihu.usecases.port.WorkbookPress;

/**
 * Keeps use cases, SQL and documents off the window's thread: what it wraps throws there instead of
 * freezing the window.
 */
public final class ThreadGuard {
  private final BooleanSupplier onWindowThread;

  public ThreadGuard() {
    this(Platform::isFxApplicationThread);
  }

  ThreadGuard(BooleanSupplier onWindowThread) {
    this.onWindowThread = onWindowThread;
  }

  private void check(String what) {
    if (onWindowThread.getAsBoolean()) {
      throw new IllegalStateException(what + " on the window's thread");
    }
  }

  public Store store(Store guarded) {
    return new Store() {
      @Override
      public <T> T read(Work<T> work) {
        check("store read");
        return guarded.read(work);
      }

      @Override
      public <T> T write(Work<T> work) {
        check("store write");
        return guarded.write(work);
      }
    };
  }

  public PaperPress paperPress(PaperPress guarded) {
    return new PaperPress() {
      @Override
      public PrintedPaper print(Paper paper, PrintRun run) {
        check("paper");
        return guarded.print(paper, run);
      }

      @Override
      public PrintedPaper printEach(List<Order> orders) {
        check("papers");
        return guarded.printEach(orders);
      }

      @Override
      public PaperPress worded(Map<String, String> own) {
        return paperPress(guarded.worded(own));
      }
    };
  }

  public WorkbookPress workbookPress(WorkbookPress guarded) {
    return (OfficeWorkbook content, Instant at) -> {
      check("workbook");
      return guarded.print(content, at);
    };
  }
}
