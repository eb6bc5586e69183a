package org.yihu.usecases.household;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * 救助链的一环: one thing that happened to a household in the office.
 *
 * @param on the day it happened
 * @param title what
 * @param detail by whom and how it came out; may be empty
 * @param mark how it stands
 * @param caseId its case; empty without one
 */
public record ChainLink(
    LocalDate on, String title, String detail, Mark mark, Optional<UUID> caseId) {
  /** 状态. */
  public enum Mark {
    /** The newest step of a case that is not closed. */
    NOW,
    /** Done. */
    DONE,
    /** Help received. */
    HELP
  }
}
