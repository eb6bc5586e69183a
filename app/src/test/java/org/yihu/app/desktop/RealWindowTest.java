package org.yihu.app.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yihu.app.FoundedStore;

/** Runs where an X server without a screen (Xvfb) and GTK 3 are installed. */
@DisplayName("真窗口：Xvfb 里登录，到工作台，再到公示")
class RealWindowTest {
  private static final int PATIENCE_SECONDS = 120;

  @TempDir private Path folder;

  @Test
  @DisplayName("键盘经显示服务器到达；屏幕上真的画出了工作台")
  void signs_in_and_moves_on_a_real_display() throws Exception {
    assumeTrue(isInstalled("Xvfb") && hasGtk(), "no Xvfb or no GTK 3 on this machine");
    Path store = folder.resolve("office");
    FoundedStore.at(store, FoundedStore.wiring(Clock.systemDefaultZone())).close();
    // kept, to be looked at
    Path picture = Path.of("target", "real-window.png").toAbsolutePath();
    Process server =
        new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader told = server.inputReader()) {
      String display = ":" + told.readLine();
      assertThat(places(display, store, picture))
          .containsExactly("Workbench[]", "VillageNotices[]");
    } finally {
      server.destroy();
    }
    BufferedImage shown = ImageIO.read(picture.toFile());
    assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(1366, 768);
    long colours =
        IntStream.range(0, shown.getHeight())
            .flatMap(y -> IntStream.range(0, shown.getWidth()).map(x -> shown.getRGB(x, y)))
            .distinct()
            .count();
    // an empty display has one colour, an empty window a few
    assertThat(colours).isGreaterThan(200);
  }

  private List<String> places(String display, Path store, Path picture) throws Exception {
    ProcessBuilder program =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Dprism.order=sw",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            RealWindow.class.getName(),
            store.toString(),
            FoundedStore.PASSWORD,
            picture.toString());
    program.environment().put("DISPLAY", display);
    Path complaints = folder.resolve("complaints.txt");
    Process window = program.redirectError(complaints.toFile()).start();
    try {
      assertThat(window.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS))
          .as(() -> read(complaints))
          .isTrue();
      return window.inputReader().lines().filter(line -> line.endsWith("[]")).toList();
    } finally {
      window.destroyForcibly();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static boolean isInstalled(String program) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(":")).stream()
        .anyMatch(place -> Files.isExecutable(Path.of(place, program)));
  }

  private static boolean hasGtk() throws IOException {
    for (String place : List.of("/usr/lib64", "/usr/lib", "/usr/lib/x86_64-linux-gnu")) {
      if (Files.exists(Path.of(place, "libgtk-3.so.0"))) {
        return true;
      }
    }
    return false;
  }
}
