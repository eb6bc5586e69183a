package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.Job;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.access.ReadAudit;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.upkeep.BackUp;
import org.yihu.usecases.upkeep.RestoreDrill;

/** 备份与恢复: backups in the store's own folder; one by hand; a drill on a copy. */
public final class BackupViewModel {
  /** What it asks of the program. */
  public record UseCases(
      BackUp backUp, Callable<List<Backups.Kept>> kept, RestoreDrill drill, ReadAudit audit) {}

  private static final AuditQuery DRILLS =
      new AuditQuery("", "RESTORE_DRILLED", "", null, null, 0, 1);

  private final UseCases useCases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<Backups.Kept> kept = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<AuditRecord> lastDrill = new ReadOnlyObjectWrapper<>();

  public BackupViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Consumer<Throwable> failed) {
    this.useCases = useCases;
    this.actor = actor;
    this.tasks = tasks;
    this.failed = failed;
  }

  /** The newest entry of a drill; null if there was none, or the person may not read the trail. */
  public ReadOnlyObjectProperty<AuditRecord> lastDrillProperty() {
    return lastDrill.getReadOnlyProperty();
  }

  /** Backups in the store's own folder, the newest first. */
  public ObservableList<Backups.Kept> kept() {
    return kept;
  }

  public void load() {
    tasks.run(useCases.kept(), kept::setAll, failed);
    if (actor.may(Permission.READ_AUDIT)) {
      tasks.run(
          () -> useCases.audit().find(actor, DRILLS),
          found -> lastDrill.set(found.isEmpty() ? null : found.getFirst()),
          failed);
    }
  }

  /** Takes a backup to a file, for example on a USB stick. */
  public void backUpTo(Path file, String title, Consumer<Backups.Receipt> done) {
    tasks.start(
        title,
        progress -> useCases.backUp().to(actor, file),
        (Backups.Receipt receipt) -> {
          done.accept(receipt);
          load();
        },
        failed);
  }

  /**
   * Restores a backup into a folder of its own, opens it and compares; nothing of today's changes.
   *
   * @param done receives the record; empty after a cancel
   */
  public Job drill(Path backup, String title, Consumer<Optional<RestoreDrill.Record>> done) {
    return tasks.start(
        title,
        progress -> useCases.drill().run(actor, backup, progress),
        (Optional<RestoreDrill.Record> record) -> {
          done.accept(record);
          load();
        },
        failed);
  }
}
