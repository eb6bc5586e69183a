package org.yihu.domain.access;

import java.util.List;

/** 审计查阅: reads the audit trail; nothing here changes it. */
@FunctionalInterface
public interface AuditRecords {
  /** Records that fit, the newest first. */
  List<AuditRecord> find(AuditQuery query);
}
