package org.yihu.desktop.print;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.print.PreviewRow.State;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.printing.PrintRecord;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.paper.BatchCover;
import org.yihu.usecases.port.PageImages;
import org.yihu.usecases.port.PrintedPaper;
import org.yihu.usecases.port.Printers.Job;
import org.yihu.usecases.port.Printers.Printer;
import org.yihu.usecases.printing.PaperToPrint;

/** State and actions of the print preview; nothing of it is counted before it is printed. */
public final class PrintPreviewViewModel {
  private static final double THUMBNAIL = 0.14;

  private record Drawn(PrintedPaper printed, PageImages.Pixels thumbnail) {}

  private final PrintParts parts;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<PreviewRow> rows = FXCollections.observableArrayList();
  private final ObservableList<Printer> printers = FXCollections.observableArrayList();
  private final ObservableList<PrintRecord> log = FXCollections.observableArrayList();
  private final ObjectProperty<Printer> printer = new SimpleObjectProperty<>();
  private final IntegerProperty copies = new SimpleIntegerProperty(1);
  private final BooleanProperty bothSides = new SimpleBooleanProperty();
  private final BooleanProperty withCover = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
  private final PreviewPages pages;
  private final PreviewRow cover = new PreviewRow(null);
  private boolean drawing;
  private boolean closed;

  public PrintPreviewViewModel(PrintParts parts, TaskRunner tasks, Consumer<Throwable> failed) {
    this.parts = parts;
    this.tasks = tasks;
    this.failed = failed;
    this.pages = new PreviewPages(parts.images(), tasks, failed, rows);
    pages.chosen().addListener((o, was, is) -> readLog(is));
    withCover.addListener((o, was, is) -> coverChanged());
    copies.addListener((o, was, is) -> changed());
    bothSides.addListener((o, was, is) -> changed());
    printer.addListener((o, was, is) -> changed());
  }

  /** Shows papers and begins to finish them, the one in view first. */
  public void show(List<PaperToPrint> papers) {
    papers.forEach(p -> rows.add(new PreviewRow(p)));
    pages.chosen().set(papers().getFirst());
    withCover.set(papers.size() > 1);
    tasks.run(
        () -> parts.printers().list(),
        found -> {
          printers.setAll(found);
          found.stream().filter(Printer::ready).findFirst().ifPresent(printer::set);
        },
        failed);
    drawNext();
  }

  public ObservableList<PreviewRow> rows() {
    return rows;
  }

  public PreviewPages pages() {
    return pages;
  }

  /** The printers of this computer; empty leaves the file. */
  public ObservableList<Printer> printers() {
    return printers;
  }

  /** The printer chosen; null saves a file instead. */
  public ObjectProperty<Printer> printer() {
    return printer;
  }

  public IntegerProperty copies() {
    return copies;
  }

  public BooleanProperty bothSides() {
    return bothSides;
  }

  public BooleanProperty withCover() {
    return withCover;
  }

  /** Whether it is being printed just now. */
  public BooleanProperty busy() {
    return busy;
  }

  /** Earlier printings of the paper in view. */
  public ObservableList<PrintRecord> log() {
    return log;
  }

  /** Counts up whenever what can be printed may have changed. */
  public ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** The papers, without the cover slip. */
  public List<PreviewRow> papers() {
    return rows.stream().filter(r -> r != cover).toList();
  }

  /** The papers that will be printed. */
  public List<PreviewRow> ready() {
    return papers().stream().filter(r -> r.state().get() == State.READY).toList();
  }

  public long count(State state) {
    return papers().stream().filter(r -> r.state().get() == state).count();
  }

  /** Sheets of paper that printing needs. */
  public int sheets() {
    List<PreviewRow> printed = new ArrayList<>(ready());
    if (withCover.get()) {
      printed.add(cover);
    }
    int sides = bothSides.get() ? 2 : 1;
    return copies.get() * printed.stream().mapToInt(r -> (r.pages() + sides - 1) / sides).sum();
  }

  /** Whether something can be printed and nothing waits for a choice. */
  public boolean canPrint() {
    return !busy.get()
        && !ready().isEmpty()
        && count(State.WAITING) == 0
        && count(State.MISSING) == 0;
  }

  /** Whether a reason has to be asked. */
  public boolean needsReason() {
    return ready().stream().anyMatch(PreviewRow::isReprint);
  }

  /** 留空，手写补上: blanks for characters without a face. */
  public void leaveGaps(PreviewRow row) {
    row.again(true);
    changed();
    drawNext();
  }

  /** 这一份不印. */
  public void leaveOut(PreviewRow row) {
    row.leaveOut();
    coverChanged();
  }

  /** Takes a paper that was left out back in. */
  public void takeBack(PreviewRow row) {
    row.again(false);
    changed();
    drawNext();
  }

  private void coverChanged() {
    if (withCover.get() && !rows.contains(cover)) {
      rows.addFirst(cover);
    } else if (!withCover.get()) {
      if (pages.chosen().get() == cover) {
        pages.nextPaper();
      }
      rows.remove(cover);
    }
    cover.again(false);
    changed();
    drawNext();
  }

  /** Finishes papers one after the other; the cover slip, which counts their pages, at the end. */
  private void drawNext() {
    Optional<PreviewRow> next = next();
    if (drawing || closed || next.isEmpty()) {
      return;
    }
    drawing = true;
    PreviewRow row = next.get();
    List<PreviewRow> listed = row == cover ? ready() : List.of();
    tasks.run(
        () -> drawn(row, listed),
        done -> finished(row, done),
        error -> {
          drawing = false;
          stopped(row, error);
          drawNext();
        });
  }

  private Optional<PreviewRow> next() {
    List<PreviewRow> waiting =
        papers().stream().filter(r -> r.state().get() == State.WAITING).toList();
    if (waiting.isEmpty()) {
      return rows.stream().filter(r -> r.state().get() == State.WAITING).findFirst();
    }
    return waiting.contains(pages.chosen().get())
        ? Optional.of(pages.chosen().get())
        : Optional.of(waiting.getFirst());
  }

  private Drawn drawn(PreviewRow row, List<PreviewRow> listed) {
    PrintedPaper printed =
        row.paper()
            .map(p -> parts.desk().finish(p, row.gaps()))
            .orElseGet(
                () -> parts.desk().finishAll(Optional.of(coverOf(listed)), List.of(), false));
    try (PageImages.Pages opened = parts.images().open(printed.pdf())) {
      return new Drawn(printed, opened.draw(0, THUMBNAIL));
    }
  }

  private BatchCover coverOf(List<PreviewRow> printed) {
    return parts
        .desk()
        .cover(parts.actor(), papersOf(printed), printed.stream().map(PreviewRow::pages).toList());
  }

  private static List<PaperToPrint> papersOf(List<PreviewRow> printed) {
    return printed.stream().flatMap(r -> r.paper().stream()).toList();
  }

  private void finished(PreviewRow row, Drawn done) {
    drawing = false;
    row.ready(done.printed());
    row.thumbnail().set(done.thumbnail());
    if (row != cover) {
      cover.again(false);
    }
    if (row == pages.chosen().get()) {
      pages.draw();
    }
    changed();
    drawNext();
  }

  private void stopped(PreviewRow row, Throwable error) {
    if (error instanceof Refusal refusal) {
      boolean glyphs = refusal.reasons().stream().allMatch(r -> r.code().equals(PreviewRow.GLYPH));
      row.stopped(glyphs ? State.MISSING : State.REFUSED, refusal.reasons());
    } else {
      row.stopped(State.REFUSED, List.of());
      failed.accept(error);
    }
    if (row == pages.chosen().get()) {
      pages.draw();
    }
    changed();
  }

  private void readLog(PreviewRow row) {
    log.clear();
    row.paper()
        .ifPresent(
            p ->
                tasks.run(
                    () -> parts.desk().log(parts.actor(), p.key()),
                    found -> {
                      if (pages.chosen().get() == row) {
                        log.setAll(found);
                      }
                    },
                    failed));
  }

  /**
   * Sends everything that is ready to the printer and has it logged.
   *
   * @param reason for reprints; empty if there is none among them
   */
  public void print(String title, String reason, Runnable done) {
    String name = printer.get().name();
    Job job = new Job(title, copies.get(), bothSides.get());
    deliver(reason, copies.get(), pdf -> parts.printers().print(name, pdf, job), done);
  }

  /** Saves everything that is ready as one PDF file and has it logged. */
  public void save(Path file, String reason, Runnable done) {
    deliver(reason, 1, pdf -> Files.write(file, pdf), done);
  }

  /**
   * Hands everything that is ready to the system's PDF program and has it logged, because it can be
   * printed from there. The file is gone when this program ends.
   */
  public void openOutside(String reason, Runnable done) {
    deliver(
        reason,
        1,
        pdf -> {
          Path file = Files.createTempFile("yihu-", ".pdf");
          file.toFile().deleteOnExit();
          Files.write(file, pdf);
          parts.program().open(file);
        },
        done);
  }

  private interface Delivery {
    void of(byte[] pdf) throws Exception;
  }

  private void deliver(String reason, int copiesOfEach, Delivery delivery, Runnable done) {
    List<PreviewRow> printed = ready();
    boolean covered = withCover.get();
    busy.set(true);
    changed();
    tasks.run(
        () -> {
          byte[] pdf = file(printed, covered).pdf();
          List<PaperToPrint> counted =
              parts.desk().record(parts.actor(), papersOf(printed), copiesOfEach, reason);
          return delivered(delivery, pdf, counted);
        },
        recorded -> {
          busy.set(false);
          changed();
          done.run();
        },
        error -> {
          busy.set(false);
          changed();
          failed.accept(error);
        });
  }

  /** A paper is counted before it is out of hand; what nobody took is counted back. */
  private List<PaperToPrint> delivered(Delivery delivery, byte[] pdf, List<PaperToPrint> counted)
      throws Exception {
    try {
      delivery.of(pdf);
    } catch (Exception e) {
      takeBack(counted, e);
      throw e;
    }
    return counted;
  }

  /** A line too many is better than one too few, so a failure here does not hide the first one. */
  private void takeBack(List<PaperToPrint> counted, Exception why) {
    try {
      parts.desk().takeBack(parts.actor(), counted);
    } catch (RuntimeException e) {
      why.addSuppressed(e);
    }
  }

  /** What was looked at; several papers in one file, each as it was finished. */
  private PrintedPaper file(List<PreviewRow> printed, boolean covered) {
    if (printed.size() == 1 && !covered) {
      return printed.getFirst().finished().orElseThrow();
    }
    boolean gaps = printed.stream().anyMatch(PreviewRow::gaps);
    Optional<BatchCover> slip = covered ? Optional.of(coverOf(printed)) : Optional.empty();
    return parts.desk().finishAll(slip, papersOf(printed), gaps);
  }

  /** No more is finished; the window is gone. */
  public void close() {
    closed = true;
    pages.close();
  }
}
