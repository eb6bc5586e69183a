package org.yihu.app.desktop;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.yihu.app.Office;
import org.yihu.app.Wiring;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.dialog.SystemFileDialogs;
import org.yihu.desktop.shell.Destination;
import org.yihu.desktop.shell.Shell;
import org.yihu.desktop.signin.RecentStores;
import org.yihu.desktop.style.Appearance;
import org.yihu.desktop.style.LocalPreferences;
import org.yihu.desktop.style.ScreenFaces;
import org.yihu.desktop.task.FxTaskRunner;
import org.yihu.desktop.task.PulseWatch;
import org.yihu.usecases.access.Session;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.text.Texts;

/** 桌面程序: one window that goes from sign-in to the office and back. */
public final class Desktop {
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 660;

  /**
   * How it begins.
   *
   * @param store the store to sign in to; empty for the one used last
   * @param demo folder of the demo to open at once
   */
  public record Start(Optional<Path> store, Optional<Path> demo) {}

  private final Wiring wiring;
  private final Texts texts;
  private final Stage stage;
  private final Appearance appearance;
  private final RecentStores recent;
  private final FxTaskRunner tasks = new FxTaskRunner(System::nanoTime);
  private final PulseWatch watch = new PulseWatch(System::nanoTime);
  private final StackPane root = new StackPane();
  private final FileDialogs files;
  private final PracticeVisit visit;
  private Session session;
  private OfficeFrame office;
  private OfficeFrame shown;

  /**
   * The window of a stage.
   *
   * @param home the person's folder, where the practice store lies
   */
  public Desktop(
      Wiring wiring, Stage stage, LocalPreferences preferences, FileDialogs files, Path home) {
    this.wiring = wiring;
    this.texts = wiring.texts();
    this.stage = stage;
    this.appearance = new Appearance(preferences);
    this.recent = new RecentStores(preferences);
    this.files = files;
    this.visit =
        new PracticeVisit(new PracticeOffice(texts, home.resolve("yihu-practice"), wiring.clock()));
  }

  /**
   * Runs the program in a window until it is closed.
   *
   * @param making makes the parts of the program, beside the start of the window
   * @return false if this computer shows no windows
   */
  public static boolean run(Supplier<Wiring> making, Start start) throws InterruptedException {
    Optional<Wiring> wiring = hasDisplay() ? WindowStart.beside(making) : Optional.empty();
    if (wiring.isEmpty()) {
      return false;
    }
    CountDownLatch closed = new CountDownLatch(1);
    Platform.runLater(
        () -> {
          Stage stage = new Stage();
          stage.setMaximized(true);
          Desktop desktop =
              new Desktop(
                  wiring.get(),
                  stage,
                  FilePreferences.ofUser(),
                  new SystemFileDialogs(stage),
                  Path.of(System.getProperty("user.home")));
          stage.setOnHidden(
              e -> {
                desktop.close();
                closed.countDown();
              });
          desktop.show(start);
        });
    closed.await();
    Platform.exit();
    return true;
  }

  /** Whether this computer can show a window at all. */
  public static boolean hasDisplay() {
    boolean unix =
        System.getProperty("os.name").toLowerCase(java.util.Locale.ROOT).contains("linux");
    return !unix
        || System.getenv("DISPLAY") != null
        || System.getenv("WAYLAND_DISPLAY") != null
        || "Monocle".equals(System.getProperty("glass.platform"));
  }

  /** Shows the window; on the window's thread. */
  public void show(Start start) {
    ScreenFaces.load();
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    appearance.dress(scene);
    stage.setScene(scene);
    stage.setTitle(texts.get("sign-in.product"));
    stage.setMinWidth(WIDTH / 2.0);
    stage.show();
    appearance.scaleProperty().addListener((o, was, is) -> showAgain());
    watch.start();
    Entrance entrance = entrance();
    if (start.demo().isPresent()) {
      openDemo(start.demo().get());
    } else {
      entrance.begin(start.store());
    }
  }

  private Entrance entrance() {
    return new Entrance(
        new Entrance.Parts(wiring, tasks, files, recent, this::put, this::enter, this::openDemo));
  }

  private void put(Parent view) {
    root.getChildren().setAll(view);
  }

  private void openDemo(Path folder) {
    Waiting waiting = new Waiting(texts.get("desktop.demo.making"));
    put(waiting);
    Wiring demo = new Wiring(DemoOffice.clock(wiring.clock()), texts);
    open(demo, () -> new DemoOffice(texts, folder).open(demo, waiting::tellLater));
  }

  /** Enters an office whose session is made in the background; on the window's thread. */
  public void open(Wiring parts, Callable<Session> opening) {
    tasks.run(opening, opened -> enter(parts, opened), entrance()::failed);
  }

  private void enter(Session opened) {
    enter(wiring, opened);
  }

  private void enter(Wiring parts, Session opened) {
    session = opened;
    OfficeWindow window = new OfficeWindow(texts, parts.clock(), appearance, tasks);
    Office bare = parts.office(opened, Optional.empty());
    put(new Waiting(texts.get("desktop.opening")));
    tasks.run(
        () -> {
          if (!opened.readOnly()) {
            bare.imports().interruptedImports().settle(opened.actor());
          }
          return window.prepare(bare);
        },
        prepared -> inhabit(window, prepared),
        entrance()::failed);
  }

  private void inhabit(OfficeWindow window, OfficeWindow.Prepared prepared) {
    recent.opened(
        session.store().folder(),
        prepared.facts().office(),
        session.actor().name(),
        prepared.facts().person());
    OfficeWindow.Ways ways =
        new OfficeWindow.Ways(this::leave, this::preparePractice, wiring.clock());
    office = new OfficeFrame(window, prepared, files, ways);
    show(office, new Destination.Workbench());
    if (!session.readOnly()) {
      // copying the store takes the disk from whoever waits for the first screen
      tasks.whenIdle(() -> routineBackup(prepared.office()));
    }
  }

  private void show(OfficeFrame frame, Destination first) {
    shown = frame;
    stage.setTitle(texts.get("shell.title", frame.prepared().facts().office()));
    frame.show(this::put, appearance.scaleProperty().get(), first);
  }

  private void showAgain() {
    if (shown != null) {
      show(shown, new Destination.Workbench());
    }
  }

  private Optional<Runnable> preparePractice(Progress progress) {
    return visit.ready(progress, this::practiceFrame).map(frame -> () -> practise(frame));
  }

  private OfficeFrame practiceFrame(Wiring parts, Session opened) {
    OfficeWindow window = new OfficeWindow(texts, parts.clock(), appearance, tasks);
    OfficeWindow.Ways ways =
        new OfficeWindow.Ways(this::backToOffice, progress -> Optional.empty(), wiring.clock());
    return new OfficeFrame(
        window, window.prepare(parts.office(opened, Optional.empty())), files, ways);
  }

  private void practise(OfficeFrame frame) {
    if (office == null || shown == frame) {
      // signed out, or there already
      return;
    }
    office.stepBack(new Destination.Workbench());
    show(frame, new Destination.Practice());
  }

  private void backToOffice() {
    show(office, new Destination.Workbench());
  }

  private void routineBackup(Office office) {
    tasks.start(
        texts.get("desktop.backup"),
        progress -> office.backUp().routine(session.actor()),
        (Optional<Backups.Receipt> receipt) -> {},
        entrance()::failed);
  }

  private void leave() {
    shown = null;
    office = null;
    // may have to wait until the practice store has been made
    tasks.run(visit::closed, closed -> {}, entrance()::failed);
    session.close();
    session = null;
    entrance().begin(Optional.empty());
  }

  /** The office's frame; empty before somebody has signed in. */
  public Optional<Shell> shell() {
    return root.getChildren().stream()
        .filter(Shell.class::isInstance)
        .map(Shell.class::cast)
        .findFirst();
  }

  /** The background work, for whoever waits for it. */
  public FxTaskRunner tasks() {
    return tasks;
  }

  /** Ends background work and closes the store. */
  public void close() {
    watch.close();
    tasks.close();
    visit.close();
    if (session != null) {
      session.close();
    }
  }
}
