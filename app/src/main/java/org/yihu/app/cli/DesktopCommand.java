package org.yihu.app.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.yihu.app.Logging;
import org.yihu.app.Wiring;
import org.yihu.app.demo.Demo;
import org.yihu.app.desktop.Desktop;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code desktop}: the program in its window. */
@Command(name = "desktop")
final class DesktopCommand implements Runnable {
  private static final String DESK = "desk";

  private final Invocation invocation;

  @Option(names = "--demo", paramLabel = "DIR")
  private Path demo;

  DesktopCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public void run() {
    Optional<Path> desk = Optional.ofNullable(demo).map(folder -> folder.resolve(DESK));
    Optional<Path> store = invocation.options().store();
    Logging.start(store, invocation.options().verbose());
    try {
      boolean shown =
          Desktop.run(
              () -> new Wiring(Clock.systemDefaultZone(), invocation.texts()),
              new Desktop.Start(store, desk));
      if (!shown) {
        withoutDisplay();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void withoutDisplay() {
    if (demo == null) {
      throw org.yihu.domain.shared.Refusal.because("NO_DISPLAY");
    }
    invocation.reply().saying(invocation.texts().get("desktop.no-display"));
    Demo.play(invocation.texts(), demo, invocation.reply()::saying);
  }
}
