package org.yihu.usecases.imports;

import java.time.Clock;
import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.usecases.port.Store;

/**
 * 中断的导入: finds, at the next start, imports during which the program was killed, and takes the
 * households back that they had written; the person is told and imports the file again.
 */
public final class InterruptedImports {
  private final Store store;
  private final Clock clock;

  public InterruptedImports(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The imports that were broken off since the last time this was asked; the store remembers that
   * it told. Only one process has a store open, so whatever still runs at the start has been
   * killed.
   */
  public List<ImportBatch> settle(Actor actor) {
    List<ImportBatch> running =
        store.<List<ImportBatch>>read(
            registers ->
                registers.imports().all().stream()
                    .filter(b -> b.state() == ImportBatch.State.RUNNING)
                    .toList());
    if (!running.isEmpty()) {
      store.write(
          registers -> {
            for (ImportBatch batch : running) {
              new TakenBack(registers, batch).carryOut();
              registers
                  .imports()
                  .update(batch.turned(ImportBatch.State.BROKEN_OFF, clock.instant()));
              registers
                  .audit()
                  .append(
                      actor,
                      "IMPORT_BROKEN_OFF",
                      "import/" + batch.code(),
                      "",
                      batch.facts().file());
            }
            return null;
          });
    }
    return running;
  }
}
