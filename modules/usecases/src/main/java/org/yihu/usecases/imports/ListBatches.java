package org.yihu.usecases.imports;

import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.Store;

/** 批次一览: the imports of a store, the newest first, each with its state. */
public final class ListBatches {
  private final Store store;

  public ListBatches(Store store) {
    this.store = store;
  }

  /** All batches, those that are broken off or undone too. */
  public List<ImportBatch> all(Actor actor) {
    actor.require(Permission.IMPORT);
    return store.read(registers -> registers.imports().all());
  }
}
