package org.yihu.app.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import org.yihu.app.FoundedStore;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Shell;
import org.yihu.desktop.style.Appearance;
import org.yihu.desktop.style.ScreenFaces;
import org.yihu.desktop.task.FxTaskRunner;
import org.yihu.usecases.access.Session;

/**
 * The real window of a real office, headless, for journeys by keyboard and for screenshots. 1366 ×
 * 738 is a screen of 1366 × 768 less the title bar.
 */
public final class DesktopStage implements AutoCloseable {
  private static final int WIDTH = 1366;
  private static final int HEIGHT = 738;
  private static final int PATIENCE_SECONDS = 60;

  private final FxTaskRunner tasks = new FxTaskRunner(System::nanoTime);
  private final FxRobot robot = new FxRobot();
  private final Appearance appearance = new Appearance(new RememberedPreferences());
  private final Session session;
  private final Office office;
  private final Supplier<Shell> building;
  private final Stage stage;
  private Shell shell;

  /** Shows the office of a store just founded; its session is closed with the window. */
  public static DesktopStage show(FoundedStore founded, FileDialogs files, Destination first) {
    return show(founded.wiring(), founded.session(), files, first);
  }

  /** Shows the office of a session; the session is closed with it. */
  public static DesktopStage show(
      Wiring wiring, Session session, FileDialogs files, Destination first) {
    return new DesktopStage(wiring, session, files, first);
  }

  private DesktopStage(Wiring wiring, Session session, FileDialogs files, Destination first) {
    this.session = session;
    Clock clock = wiring.clock();
    try {
      stage = FxToolkit.registerPrimaryStage();
    } catch (TimeoutException e) {
      throw new IllegalStateException(e);
    }
    OfficeWindow window = new OfficeWindow(wiring.texts(), clock, appearance, tasks);
    OfficeWindow.Prepared prepared = window.prepare(wiring.office(session, Optional.empty()));
    office = prepared.office();
    OfficeWindow.Ways ways = new OfficeWindow.Ways(() -> {}, progress -> Optional.empty(), clock);
    building = () -> window.show(prepared, files, ways);
    shell =
        on(
            () -> {
              ScreenFaces.load();
              Shell made = building.get();
              Scene scene = new Scene(made, WIDTH, HEIGHT);
              appearance.dress(scene);
              stage.setScene(scene);
              stage.show();
              stage.requestFocus();
              made.open(first);
              return made;
            });
    settle();
  }

  /** Does something on the window's thread and waits for it. */
  public static <T> T on(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    try {
      return task.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException | ExecutionException | TimeoutException e) {
      throw new IllegalStateException(e);
    }
  }

  public FxRobot robot() {
    return robot;
  }

  public Shell shell() {
    return shell;
  }

  public Appearance appearance() {
    return appearance;
  }

  /** The guarded use cases; call them from the test's thread. */
  public Office office() {
    return office;
  }

  /** Opens a screen and waits until its work is done. */
  public void open(Destination destination) {
    on(
        () -> {
          shell.open(destination);
          return null;
        });
    settle();
  }

  /** Waits until no background work is under way and the window has drawn. */
  public void settle() {
    until(this::isIdle);
    drawn();
    until(this::isIdle);
  }

  private boolean isIdle() {
    return tasks.running().get() == 0 && tasks.jobs().stream().allMatch(job -> job.isOver());
  }

  /** Waits for one layout of the window: some fields take the focus only when they are there. */
  private void drawn() {
    CountDownLatch laidOut = new CountDownLatch(1);
    Runnable listener = laidOut::countDown;
    Scene scene = stage.getScene();
    on(
        () -> {
          scene.addPostLayoutPulseListener(listener);
          Platform.requestNextPulse();
          return null;
        });
    try {
      if (!laidOut.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new AssertionError("the window was never laid out");
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    on(
        () -> {
          scene.removePostLayoutPulseListener(listener);
          return null;
        });
  }

  /** Waits until something holds on the window's thread. */
  public void until(BooleanSupplier condition) {
    try {
      WaitForAsyncUtils.waitFor(
          PATIENCE_SECONDS,
          TimeUnit.SECONDS,
          () -> {
            WaitForAsyncUtils.waitForFxEvents();
            return on(condition::getAsBoolean);
          });
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException e) {
      throw new AssertionError("never came to hold", e);
    }
  }

  /** Builds the frame anew at another scale, as the program does. */
  public void rescale(double scale) {
    shell =
        on(
            () -> {
              appearance.scaleProperty().set(scale);
              Shell made = building.get();
              stage.getScene().setRoot(made);
              appearance.dress(stage.getScene());
              return made;
            });
  }

  /** The print window; null while there is none. On the window's thread. */
  public static Scene printWindow() {
    return Window.getWindows().stream()
        .map(Window::getScene)
        .filter(s -> s != null && s.lookup(".print-preview") != null)
        .findFirst()
        .orElse(null);
  }

  /** Waits for the print window until its papers are finished. */
  public void untilPrintable() {
    until(
        () ->
            printWindow() != null
                && printWindow().getWindow().isFocused()
                && !printWindow().lookup(".action-bar .accent").isDisabled());
  }

  /** Saves what the print window shows by its key, and waits until the window is gone. */
  public String savePapers(FixedFiles files, Path file) {
    untilPrintable();
    files.next(file);
    robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    until(() -> printWindow() == null);
    settle();
    try (var pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes what the window shows. */
  public void picture(Path file) {
    settle();
    on(
        () -> {
          Pictures.write(stage.getScene(), file);
          return null;
        });
  }

  @Override
  public void close() {
    on(
        () -> {
          stage.hide();
          return null;
        });
    tasks.close();
    session.close();
  }
}
