package org.yihu.usecases.port;

import java.util.List;
import java.util.Map;
import org.yihu.domain.shared.Reason;

/** 业务库检查: looks through the whole store without changing it. */
public interface StoreInspection {
  /**
   * What was found.
   *
   * @param problems damage and tampering; the store is sound if there is none
   * @param notes what is no damage: leftovers of an interrupted addition, a store that was not
   *     closed properly
   */
  record Findings(List<Reason> problems, List<Reason> notes) {
    public boolean isSound() {
      return problems.isEmpty();
    }
  }

  /**
   * Numbers of things in the store.
   *
   * @param households households
   * @param persons persons
   * @param applications applications
   * @param byCategory households by category held, by the category's code
   */
  record Counts(long households, long persons, long applications, Map<String, Long> byCategory) {}

  Findings inspect(Progress progress);

  Counts count();
}
