package org.yihu.app.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.yihu.app.Wiring;
import org.yihu.app.desktop.Desktop;
import org.yihu.desktop.dialog.SystemFileDialogs;
import org.yihu.desktop.style.LocalPreferences;
import org.yihu.domain.division.DivisionCode;

/** The program from its first instruction to a workbench that can be worked with. */
final class OfficeStart {
  private OfficeStart() {}

  /**
   * @param args the store, and the division of its office
   */
  public static void main(String[] args) {
    WindowChild child = WindowChild.ofProcess();
    Path store = Path.of(args[0]);
    Wiring wiring = new Wiring(java.time.Clock.systemDefaultZone(), Wiring.allTexts());
    BenchOffice office = new BenchOffice(wiring, store.getParent(), new DivisionCode(args[1]));
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          stage.setMaximized(true);
          Desktop desktop =
              new Desktop(
                  wiring.texts(),
                  wiring.clock(),
                  stage,
                  new Forgetful(),
                  new SystemFileDialogs(stage),
                  store.getParent());
          desktop.show(new Desktop.Start(Optional.of(store), Optional.empty()));
          Scene scene = stage.getScene();
          // first the sign-in as the user sees it, then the office behind it
          child.afterNextLayout(
              scene,
              () -> {
                desktop.open(wiring, () -> office.signIn(store, office.gate()));
                desktop
                    .tasks()
                    .running()
                    .addListener(
                        (o, was, is) -> {
                          if (is.intValue() == 0) {
                            child.afterNextLayout(scene, child::shown);
                          }
                        });
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
