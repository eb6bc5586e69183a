package org.yihu.desktop.administration;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.yihu.desktop.task.TaskRunner;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.port.Backups;
import org.yihu.usecases.upkeep.BackUp;
import org.yihu.usecases.upkeep.RestoreDrill;

/** 备份与恢复: backups in the store's own folder; one by hand; a drill on a copy. */
public final class BackupViewModel {
  /** What it asks of the program. */
  public record UseCases(BackUp backUp, Callable<List<Backups.Kept>> kept, RestoreDrill drill) {}

  private final UseCases useCases;
  private final Actor actor;
  private final TaskRunner tasks;
  private final Consumer<Throwable> failed;
  private final ObservableList<Backups.Kept> kept = FXCollections.observableArrayList();

  public BackupViewModel(
      UseCases useCases, Actor actor, TaskRunner tasks, Consumer<Throwable> failed) {
    this.useCases = useCases;
    this.actor = actor;
    this.tasks = tasks;
    this.failed = failed;
  }

  /** Backups in the store's own folder, the newest first. */
  public ObservableList<Backups.Kept> kept() {
    return kept;
  }

  public void load() {
    tasks.run(useCases.kept(), kept::setAll, failed);
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
   * Unpacks a backup into a folder of its own, opens it and compares; nothing of today's changes.
   */
  public void drill(Path backup, String title, Consumer<RestoreDrill.Record> done) {
    tasks.start(title, progress -> useCases.drill().run(actor, backup, progress), done, failed);
  }
}
