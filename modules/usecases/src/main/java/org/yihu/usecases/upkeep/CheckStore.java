package org.yihu.usecases.upkeep;

import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.Progress;
import org.yihu.usecases.port.StoreInspection;

/** 检查与统计业务库: integrity of database, audit chain and attachments; counts. */
public final class CheckStore {
  private final StoreInspection inspection;

  public CheckStore(StoreInspection inspection) {
    this.inspection = inspection;
  }

  /** Looks through the whole store; what is wrong is in the result, not thrown. */
  public StoreInspection.Findings check(Actor actor, Progress progress) {
    actor.require(Permission.READ_AUDIT);
    return inspection.inspect(progress);
  }

  /** Numbers of things; no permission beyond being signed in, because they name nobody. */
  public StoreInspection.Counts count() {
    return inspection.count();
  }
}
