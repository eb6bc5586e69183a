package org.yihu.domain.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * 办理事项: one thing that happened to a case; never altered afterwards.
 *
 * @param on the day it happened
 * @param recordedAt when it was recorded
 * @param actor sign-in name of who recorded it
 * @param record what was recorded
 */
public record CaseEvent(LocalDate on, Instant recordedAt, String actor, StepRecord record) {
  public CaseEvent {
    Objects.requireNonNull(on, "on");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(record, "record");
  }

  public CaseStep step() {
    return record.step();
  }
}
