package org.yihu.app.desktop.start;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.yihu.app.cli.Console;

/** A process that shows a window, says so to the one that started it, and ends. */
public final class WindowChild {
  /** What the line begins with that says so. */
  public static final String SHOWN = "SHOWN";

  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String RESIDENT = "VmRSS:";
  private static final int KIB_PER_MIB = 1024;

  private final PrintWriter out;

  private WindowChild(PrintWriter out) {
    this.out = out;
  }

  static WindowChild ofProcess() {
    return new WindowChild(Console.ofProcess().out());
  }

  /** Does something once the window has been laid out as it stands now. */
  void afterNextLayout(Scene scene, Runnable then) {
    Runnable[] listener = new Runnable[1];
    listener[0] =
        () -> {
          scene.removePostLayoutPulseListener(listener[0]);
          // the pulse draws after its layout; what is queued now comes after that
          Platform.runLater(then);
        };
    scene.addPostLayoutPulseListener(listener[0]);
    Platform.requestNextPulse();
  }

  /**
   * Says that the window is there and how much memory the process holds, and ends.
   *
   * @param closing done before the end
   */
  void shown(Runnable closing) {
    out.println(SHOWN + " " + residentMiB());
    out.flush();
    closing.run();
    System.exit(0);
  }

  private static long residentMiB() {
    try {
      return Files.readAllLines(STATUS).stream()
          .filter(line -> line.startsWith(RESIDENT))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // not told on this system
      return 0;
    }
  }
}
