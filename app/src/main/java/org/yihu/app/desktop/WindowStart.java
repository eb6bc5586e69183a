package org.yihu.app.desktop;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.yihu.app.Wiring;

/** The start of the window's toolkit, beside which everything else is read. */
public final class WindowStart {
  private WindowStart() {}

  /**
   * Starts the toolkit and makes the parts of the program meanwhile.
   *
   * @return the parts; empty if a display was named but cannot be reached
   */
  public static Optional<Wiring> beside(Supplier<Wiring> making) {
    CompletableFuture<Void> toolkit = new CompletableFuture<>();
    // a thread of its own, and no daemon: the window's thread becomes what its maker is
    Thread.ofPlatform().start(() -> startUp(toolkit));
    Wiring wiring = making.get();
    wiring.prepare();
    try {
      toolkit.join();
      return Optional.of(wiring);
    } catch (CompletionException e) {
      if (e.getCause() instanceof UnsupportedOperationException) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private static void startUp(CompletableFuture<Void> toolkit) {
    try {
      Platform.startup(() -> toolkit.complete(null));
    } catch (RuntimeException | Error e) {
      toolkit.completeExceptionally(e);
    }
  }
}
