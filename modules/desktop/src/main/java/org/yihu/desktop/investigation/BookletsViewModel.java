package org.yihu.desktop.investigation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.division.DivisionCode;
import org.yihu.usecases.casework.InvestigationTasks.Village;
import org.yihu.usecases.printing.PaperToPrint;

/** 走访本: which villages are ticked for their booklet, and when each was last printed. */
public final class BookletsViewModel {
  private final InvestigationDesk desk;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableSet<DivisionCode> ticked = FXCollections.observableSet();
  private final Map<DivisionCode, LocalDate> printed = new HashMap<>();

  BookletsViewModel(InvestigationDesk desk, TaskRunner tasks, Consumer<Throwable> failed) {
    this.desk = desk;
    this.tasks = tasks;
    this.failed = failed;
  }

  /** Reads when the booklets of villages were printed. */
  public void read(List<Village> villages, Runnable done) {
    List<DivisionCode> codes = villages.stream().map(Village::code).toList();
    ticked.retainAll(codes);
    tasks.run(
        () -> desk.booklets().printedOn(desk.actor(), codes),
        found -> {
          printed.clear();
          printed.putAll(found);
          done.run();
        },
        failed);
  }

  /** The villages ticked. */
  public ObservableSet<DivisionCode> ticked() {
    return ticked;
  }

  public void toggle(DivisionCode village) {
    if (!ticked.remove(village)) {
      ticked.add(village);
    }
  }

  /** The day of the last print in this quarter. */
  public Optional<LocalDate> printedOn(DivisionCode village) {
    return Optional.ofNullable(printed.get(village));
  }

  /** The booklets of villages for the print preview, in their order. */
  public Callable<List<PaperToPrint>> booklets(List<DivisionCode> villages) {
    return () -> {
      List<PaperToPrint> filled = new ArrayList<>();
      for (DivisionCode village : villages) {
        filled.add(desk.booklets().toPrint(desk.actor(), village, List.of()));
      }
      return filled;
    };
  }
}
