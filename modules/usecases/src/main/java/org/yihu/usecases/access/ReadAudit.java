package org.yihu.usecases.access;

import java.util.List;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.access.Permission;
import org.yihu.usecases.port.Store;

/** 查阅审计: reads the audit trail by user, action, subject and time. */
public final class ReadAudit {
  private final Store store;

  public ReadAudit(Store store) {
    this.store = store;
  }

  /** Records that fit, the newest first. */
  public List<AuditRecord> find(Actor actor, AuditQuery query) {
    actor.require(Permission.READ_AUDIT);
    return store.read(registers -> registers.auditRecords().find(query));
  }
}
