package org.yihu.domain.access;

import java.time.Instant;

/**
 * 审计查询: which records to read; an empty text or null does not narrow.
 *
 * @param userName sign-in name of the user
 * @param action code of the action
 * @param subject beginning of the subject, such as {@code household/}
 * @param from first moment, included
 * @param to last moment, excluded
 * @param beforeSeq only records older than this number, 0 for all: the next page
 * @param limit at most so many records
 */
public record AuditQuery(
    String userName,
    String action,
    String subject,
    Instant from,
    Instant to,
    long beforeSeq,
    int limit) {
  /** The newest records of all. */
  public static AuditQuery newest(int limit) {
    return new AuditQuery("", "", "", null, null, 0, limit);
  }

  /** The newest records on one subject. */
  public static AuditQuery on(String subject, int limit) {
    return new AuditQuery("", "", subject, null, null, 0, limit);
  }
}
