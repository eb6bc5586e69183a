package org.yihu.usecases.access;

import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.shared.Refusal;
import org.yihu.usecases.port.Store;

/**
 * 查看敏感信息: shows one masked field against a reason; the look is recorded before the value is given.
 */
public final class Reveal {
  private static final int LEAST_REASON = 2;

  private final Store store;

  public Reveal(Store store) {
    this.store = store;
  }

  /**
   * @param subject the thing concerned, such as {@code person/…}
   * @param field which field, such as {@code idNumber}
   * @param reason why, in the person's own words
   * @param value reads the field
   * @throws Refusal if the person may not, or gives no reason
   */
  public <T> T reveal(
      Actor actor, String subject, String field, String reason, Store.Work<T> value) {
    actor.require(Permission.REVEAL);
    if (reason.strip().length() < LEAST_REASON) {
      throw Refusal.because("REVEAL_NEEDS_REASON");
    }
    return store.write(
        registers -> {
          T revealed = value.in(registers);
          registers.audit().append(actor, "REVEALED", subject + "#" + field, "", reason.strip());
          return revealed;
        });
  }
}
