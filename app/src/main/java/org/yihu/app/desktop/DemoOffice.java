package org.yihu.app.desktop;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.yihu.app.Wiring;
import org.yihu.app.demo.Demo;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.access.SignIn;
import org.yihu.usecases.text.Texts;

/**
 * 演示库: the store of the demo as an office to look around in. Its today begins on the day after the
 * demo's last and goes on with the real time.
 */
public record DemoOffice(Texts texts, Path folder) {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** A clock whose today begins where the demo ended. */
  public static Clock clock(Clock real) {
    Instant begin = Demo.LAST_DAY.plusDays(1).atTime(9, 0).atZone(ZONE).toInstant();
    return Clock.offset(real.withZone(ZONE), Duration.between(real.instant(), begin));
  }

  /** Signs in; plays the demo first if it has not been played here. */
  public Session open(Wiring wiring, Consumer<String> told) {
    Path store = folder.resolve("store");
    if (!Files.isDirectory(store)) {
      Demo.layOut(texts, folder, told);
    }
    return new SignIn(wiring.gate()).signIn(store, Demo.USER, Demo.PASSWORD.toCharArray());
  }
}
