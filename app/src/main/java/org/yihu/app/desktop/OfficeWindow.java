package org.yihu.app.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.yihu.app.Office;
import org.yihu.desktop.dialog.FileDialogs;
import org.yihu.desktop.print.PrintParts;
import org.yihu.desktop.shell.FrameFacts;
import org.yihu.desktop.shell.Shell;
import org.yihu.desktop.style.Appearance;
import org.yihu.desktop.task.FxTaskRunner;
import org.yihu.desktop.task.JobWork;
import org.yihu.desktop.task.ThreadGuard;
import org.yihu.documents.printing.PdfPages;
import org.yihu.documents.printing.SystemPdfProgram;
import org.yihu.documents.printing.SystemPrinters;
import org.yihu.usecases.port.OpenStore;
import org.yihu.usecases.text.Texts;

/** The main window of an office: its use cases, guarded against the window's thread, its frame. */
public final class OfficeWindow {
  private final Texts texts;
  private final Clock clock;
  private final Appearance appearance;
  private final FxTaskRunner tasks;

  public OfficeWindow(Texts texts, Clock clock, Appearance appearance, FxTaskRunner tasks) {
    this.texts = texts;
    this.clock = clock;
    this.appearance = appearance;
    this.tasks = tasks;
  }

  /**
   * Ways out of the window.
   *
   * @param leaving signs the person out, or goes back from the practice town to the office
   * @param practice makes the practice store ready and gives what enters it; empty if cancelled
   * @param realTime the time outside of simulated days
   */
  public record Ways(Runnable leaving, JobWork<Optional<Runnable>> practice, Clock realTime) {}

  /**
   * What was read off the window's thread.
   *
   * @param office the use cases, guarded
   * @param facts what the frame says
   * @param printing what the print preview works with
   * @param saved is told of each confirmed change
   */
  public record Prepared(Office office, FrameFacts facts, PrintParts printing, SavedRelay saved) {}

  /** Reads what the frame needs; not on the window's thread. */
  public Prepared prepare(Office bare) {
    ThreadGuard guard = new ThreadGuard();
    SavedRelay relay = new SavedRelay();
    Office office =
        bare.wrapped(open -> guarded(open, guard, relay), guard::paperPress, guard::workbookPress);
    PrintParts printing =
        new PrintParts(
            office.session().actor(),
            office.printDesk(),
            new PdfPages(),
            new SystemPrinters(),
            SystemPdfProgram.ofThisComputer());
    return new Prepared(
        office, new FrameFactsOfOffice(office, texts, clock).read(), printing, relay);
  }

  private OpenStore guarded(OpenStore open, ThreadGuard guard, Consumer<Instant> saved) {
    return new GuardedStore(open, guard.store(new SavedStore(open.store(), clock, saved)));
  }

  /** Builds the frame; on the window's thread. */
  public Shell show(Prepared prepared, FileDialogs files, Ways ways) {
    Path log = prepared.office().session().store().folder().resolve("logs").resolve("yihu.log");
    boolean practising = prepared.facts().practice();
    OfficeScreens screens = new OfficeScreens(prepared.office(), appearance, ways, practising);
    Shell shell =
        new Shell(
            new Shell.Parts(
                texts,
                clock,
                appearance,
                prepared.facts(),
                screens,
                tasks,
                files,
                prepared.printing(),
                log,
                ways.leaving()));
    shell.onSearch(screens.workbench()::search);
    if (practising) {
      prepared.saved().to(at -> Platform.runLater(() -> practised(shell, screens, at)));
    } else {
      screens.workbench().onBadges(shell::badges);
      prepared.saved().to(at -> Platform.runLater(() -> shell.saved(at)));
    }
    return shell;
  }

  private static void practised(Shell shell, OfficeScreens screens, Instant at) {
    shell.saved(at);
    screens.practice().saved(shell.context());
  }

  /** Passes on confirmed changes once there is a frame that shows them. */
  public static final class SavedRelay implements Consumer<Instant> {
    private volatile Consumer<Instant> target = at -> {};

    void to(Consumer<Instant> shown) {
      target = shown;
    }

    @Override
    public void accept(Instant at) {
      target.accept(at);
    }
  }
}
