package org.yihu.domain.casework;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.yihu.domain.assistance.Determination;
import org.yihu.domain.assistance.Facts;

/**
 * 认定存档: the facts, the result with its trace and the version of the parameters, as they were on the
 * day; never altered, for appeal and audit.
 *
 * @param id time-ordered identity
 * @param caseId the case
 * @param on day of the determination
 * @param facts 事实快照
 * @param result 认定结果
 */
public record DeterminationRecord(
    UUID id, UUID caseId, LocalDate on, Facts facts, Determination result) {
  public DeterminationRecord {
    Objects.requireNonNull(facts, "facts");
    Objects.requireNonNull(result, "result");
  }

  /** Whether other facts are found now: the result no longer describes the file. */
  public boolean isStaleAgainst(Facts now) {
    return !facts.equals(now);
  }
}
