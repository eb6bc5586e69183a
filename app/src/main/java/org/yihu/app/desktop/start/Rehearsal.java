package org.yihu.app.desktop.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import javafx.scene.Scene;
import org.yihu.app.Wiring;
import org.yihu.app.bench.BenchOffice;
import org.yihu.app.cli.CommandLineRun;
import org.yihu.app.cli.Console;
import org.yihu.app.desktop.Desktop;
import org.yihu.desktop.shell.Destination;
import org.yihu.domain.division.DivisionCode;

/**
 * A day in short: the help of the command line, the start of the window, every screen once. Run
 * while the program is packaged, so that the class archive holds what a start needs.
 */
public final class Rehearsal {
  private static final DivisionCode TOWNSHIP = new DivisionCode("150221104000");
  private static final List<Destination> SCREENS =
      List.of(
          new Destination.Applications(),
          new Destination.Application(Optional.empty()),
          new Destination.Investigations(),
          new Destination.Boards(),
          new Destination.VillageNotices(),
          new Destination.Decisions(),
          new Destination.Payments(),
          new Destination.Households(),
          new Destination.WorkbookImport(Optional.empty()),
          new Destination.Statistics(),
          new Destination.Administration("users"),
          new Destination.Workbench());

  private final WindowChild child = WindowChild.ofProcess();
  private final Queue<Destination> screens = new ArrayDeque<>(SCREENS);

  private final Path folder;

  private Rehearsal(Path folder) {
    this.folder = folder;
  }

  /**
   * @param args the folder to work in, which is removed in the end
   */
  public static void main(String[] args) throws IOException {
    try (Console console = Console.ofProcess()) {
      new CommandLineRun(console).run("--help");
    }
    Path folder = Files.createDirectories(Path.of(args[0]));
    Wiring wiring = new Wiring(Clock.systemDefaultZone(), Wiring.allTexts());
    BenchOffice stores = new BenchOffice(wiring, folder, TOWNSHIP);
    Path store = stores.next();
    stores.create(store, stores.gate()).close();
    Rehearsal rehearsal = new Rehearsal(folder);
    OfficeStart.begin(rehearsal.child, store, TOWNSHIP.value(), rehearsal::next);
  }

  private void next(Desktop desktop) {
    Destination screen = screens.poll();
    if (screen == null) {
      child.shown(
          () -> {
            desktop.close();
            BenchOffice.remove(folder);
          });
      return;
    }
    var shell = desktop.shell().orElseThrow();
    Scene scene = shell.getScene();
    shell.open(screen);
    desktop.tasks().whenIdle(() -> child.afterNextLayout(scene, () -> next(desktop)));
  }
}
