package org.yihu.app.desktop.start;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.yihu.app.Logging;
import org.yihu.app.Wiring;
import org.yihu.app.bench.BenchOffice;
import org.yihu.app.desktop.Desktop;
import org.yihu.app.desktop.WindowStart;
import org.yihu.desktop.dialog.SystemFileDialogs;
import org.yihu.desktop.style.LocalPreferences;
import org.yihu.domain.division.DivisionCode;

/** The program from its first instruction to a workbench that can be worked with. */
public final class OfficeStart {
  private OfficeStart() {}

  /**
   * @param args the store, and the division of its office
   */
  public static void main(String[] args) {
    WindowChild child = WindowChild.ofProcess();
    begin(child, Path.of(args[0]), args[1], desktop -> child.shown(desktop::close));
  }

  /**
   * Shows the window and signs in.
   *
   * @param then what follows once the workbench is there and nothing is under way
   */
  static void begin(WindowChild child, Path store, String division, Consumer<Desktop> then) {
    Logging.start(Optional.of(store), false);
    Wiring wiring =
        WindowStart.beside(() -> new Wiring(Clock.systemDefaultZone(), Wiring.allTexts()))
            .orElseThrow();
    BenchOffice office = new BenchOffice(wiring, store.getParent(), new DivisionCode(division));
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          stage.setMaximized(true);
          Desktop desktop =
              new Desktop(
                  wiring, stage, new Forgetful(), new SystemFileDialogs(stage), store.getParent());
          desktop.show(new Desktop.Start(Optional.of(store), Optional.empty()));
          // first the sign-in as the user sees it, then the office behind it
          child.afterNextLayout(
              stage.getScene(),
              () -> {
                desktop.open(wiring, () -> office.signIn(store, wiring.gate()));
                desktop
                    .tasks()
                    .whenIdle(
                        () -> child.afterNextLayout(stage.getScene(), () -> then.accept(desktop)));
              });
        });
  }

  /** Leaves no trace on the computer that is measured. */
  private static final class Forgetful implements LocalPreferences {
    private final Map<String, String> values = new HashMap<>();

    @Override
    public Optional<String> get(String key) {
      return Optional.ofNullable(values.get(key));
    }

    @Override
    public void put(String key, String value) {
      values.put(key, value);
    }
  }
}
