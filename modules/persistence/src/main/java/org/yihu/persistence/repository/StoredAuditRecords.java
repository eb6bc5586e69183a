package org.yihu.persistence.repository;

import java.util.List;
import org.yihu.domain.access.AuditQuery;
import org.yihu.domain.access.AuditRecord;
import org.yihu.domain.access.AuditRecords;
import org.yihu.persistence.Transaction;
import org.yihu.persistence.mapper.AuditMapper;

/** Reads the table audit_record. */
public final class StoredAuditRecords implements AuditRecords {
  private final AuditMapper mapper;

  public StoredAuditRecords(Transaction transaction) {
    this.mapper = transaction.mapper(AuditMapper.class);
  }

  @Override
  public List<AuditRecord> find(AuditQuery query) {
    return mapper.find(query);
  }
}
