package org.yihu.desktop.imports;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.shared.Reason;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.imports.Finding;
import org.yihu.usecases.imports.ImportBatch;
import org.yihu.usecases.imports.ParkedHousehold;
import org.yihu.usecases.imports.ParkingLot;
import org.yihu.usecases.imports.UndoPlan;

/** The imports done so far and the households that wait. */
public final class BatchesViewModel {
  private final ImportWork work;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<ImportBatch> batches = FXCollections.observableArrayList();
  private final ObservableList<ParkedHousehold> parked = FXCollections.observableArrayList();

  public BatchesViewModel(ImportWork work, TaskRunner tasks, Consumer<Throwable> failed) {
    this.work = work;
    this.tasks = tasks;
    this.failed = failed;
  }

  public ObservableList<ImportBatch> batches() {
    return batches;
  }

  public ObservableList<ParkedHousehold> parked() {
    return parked;
  }

  private record Loaded(List<ImportBatch> batches, List<ParkedHousehold> parked) {}

  public void load() {
    tasks.run(
        () -> new Loaded(work.batches().all(work.actor()), work.parking().list(work.actor())),
        loaded -> {
          batches.setAll(loaded.batches());
          parked.setAll(loaded.parked());
        },
        failed);
  }

  /** Whether a batch can be taken back. */
  public static boolean isUndoable(ImportBatch batch) {
    return batch.state() == ImportBatch.State.COMMITTED
        || batch.state() == ImportBatch.State.PARTLY_UNDONE;
  }

  /** What taking a batch back would do. */
  public void planUndo(String batch, Consumer<UndoPlan> told) {
    tasks.run(() -> work.undo().preview(work.actor(), batch), told, failed);
  }

  /** Takes a batch back. */
  public void undo(String batch, Consumer<UndoPlan> done) {
    tasks.run(
        () -> work.undo().undo(work.actor(), batch),
        plan -> {
          done.accept(plan);
          load();
        },
        failed);
  }

  /**
   * Puts a confirmed value into the cell of an error of a waiting household.
   *
   * @param refused is told why the value does not repair it
   */
  public void repair(
      ParkedHousehold household,
      Finding finding,
      String value,
      Consumer<ParkingLot.Settled> done,
      Consumer<List<Reason>> refused) {
    tasks.run(
        () -> work.parking().repair(work.actor(), household.batch(), finding.cell(), value),
        settled -> {
          done.accept(settled);
          load();
        },
        error -> {
          if (error instanceof Refusal refusal && refusal.kind() == Refusal.Kind.FINDINGS) {
            refused.accept(refusal.reasons());
          } else {
            failed.accept(error);
          }
        });
  }

  /** 以来表为准. */
  public void takeFile(ParkedHousehold household, Consumer<ParkingLot.Settled> done) {
    tasks.run(
        () -> work.parking().takeFile(work.actor(), household.key()),
        settled -> {
          done.accept(settled);
          load();
        },
        failed);
  }

  /** 退回: the sender will correct it, or the office's own file is right. */
  public void dismiss(ParkedHousehold household, Runnable done) {
    tasks.run(
        () -> {
          work.parking().dismiss(work.actor(), household.key());
          return household;
        },
        gone -> {
          done.run();
          load();
        },
        failed);
  }
}
