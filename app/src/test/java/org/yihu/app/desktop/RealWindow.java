package org.yihu.app.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.yihu.app.Wiring;
import org.yihu.app.cli.Console;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Shell;

/**
 * The program in a window of the real toolkit: signs in and goes to the notices with keys of the
 * display itself, tells the places it came to, and writes what the display shows.
 */
final class RealWindow {
  private record Step(BooleanSupplier ready, Runnable then) {}

  private final Deque<Step> steps = new ArrayDeque<>();
  private final Robot robot = new Robot();
  private final Stage stage;
  private final Desktop desktop;

  private RealWindow(Stage stage, Desktop desktop) {
    this.stage = stage;
    this.desktop = desktop;
  }

  /**
   * @param args the store, its password in small letters and spaces, the picture to write
   */
  public static void main(String[] args) {
    Wiring wiring = new Wiring(Clock.systemDefaultZone(), Wiring.allTexts());
    Path store = Path.of(args[0]);
    Platform.startup(
        () -> {
          Stage stage = new Stage();
          Desktop desktop =
              new Desktop(
                  wiring, stage, new RememberedPreferences(), new FixedFiles(), store.getParent());
          Rectangle2D screen = Screen.getPrimary().getBounds();
          desktop.show(new Desktop.Start(Optional.of(store), Optional.empty()));
          stage.setX(0);
          stage.setY(0);
          stage.setWidth(screen.getWidth());
          stage.setHeight(screen.getHeight());
          stage.requestFocus();
          new RealWindow(stage, desktop).go(args[1], Path.of(args[2]));
        });
  }

  private void go(String password, Path picture) {
    when(() -> stage.getScene().getFocusOwner() instanceof PasswordField, () -> type(password));
    when(() -> typed().equals(password), () -> robot.keyType(KeyCode.ENTER));
    when(
        () -> isAt(new Destination.Workbench()),
        () -> {
          tell();
          Rectangle2D screen = Screen.getPrimary().getBounds();
          Pictures.write(robot.getScreenCapture(null, screen), picture);
          robot.keyPress(KeyCode.CONTROL);
          robot.keyType(KeyCode.DIGIT5);
          robot.keyRelease(KeyCode.CONTROL);
        });
    when(
        () -> isAt(new Destination.VillageNotices()),
        () -> {
          tell();
          desktop.close();
          System.exit(0);
        });
    new AnimationTimer() {
      private int still;

      @Override
      public void handle(long now) {
        // a few pulses more than needed, so that the display has what the window drew
        still = steps.getFirst().ready().getAsBoolean() ? still + 1 : 0;
        if (still > 5) {
          still = 0;
          steps.removeFirst().then().run();
        }
      }
    }.start();
  }

  private void when(BooleanSupplier ready, Runnable then) {
    steps.add(new Step(() -> desktop.tasks().running().get() == 0 && ready.getAsBoolean(), then));
  }

  private void type(String password) {
    for (char letter : password.toCharArray()) {
      robot.keyType(
          letter == ' '
              ? KeyCode.SPACE
              : KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter))));
    }
  }

  private String typed() {
    return stage.getScene().getFocusOwner() instanceof PasswordField field ? field.getText() : "";
  }

  private boolean isAt(Destination destination) {
    return desktop.shell().flatMap(Shell::destination).filter(destination::equals).isPresent();
  }

  private void tell() {
    Console console = Console.ofProcess();
    console.out().println(desktop.shell().flatMap(Shell::destination).orElseThrow());
    console.out().flush();
  }
}
