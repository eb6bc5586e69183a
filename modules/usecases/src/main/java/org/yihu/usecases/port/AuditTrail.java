package org.yihu.usecases.port;

import org.yihu.domain.access.Actor;

/**
 * 审计: append-only record of every change and every reveal of a sensitive field, chained by a keyed
 * hash. Appended in the transaction of the change itself.
 */
public interface AuditTrail {
  /**
   * Appends one record. Every ID number in the values is stored masked, whoever passes it.
   *
   * @param actor who
   * @param action what was done, a stable code such as {@code HOUSEHOLD_CHANGED}
   * @param subject the thing concerned, such as {@code household/150221104000015}
   * @param before old value as text, empty if none
   * @param after new value as text, empty if none
   */
  void append(Actor actor, String action, String subject, String before, String after);
}
