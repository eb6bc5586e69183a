package org.yihu.usecases.household;

import java.time.Clock;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import org.yihu.domain.access.Actor;
import org.yihu.domain.access.Permission;
import org.yihu.domain.assistance.Category;
import org.yihu.domain.casework.CaseQuery;
import org.yihu.usecases.port.Store;

/** 库内统计: how much the store holds. */
public final class StoreStatistics {
  private final Store store;
  private final Clock clock;

  public StoreStatistics(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * 统计数.
   *
   * @param households household files
   * @param persons persons with an open membership
   * @param applications cases of every state
   * @param byCategory households that hold each category this month; {@link Category#NONE} counts
   *     the households that hold none
   * @param parked households waiting in the parking lot
   */
  public record Numbers(
      long households,
      long persons,
      long applications,
      Map<Category, Long> byCategory,
      long parked) {}

  public Numbers count(Actor actor) {
    actor.require(Permission.READ);
    YearMonth month = YearMonth.now(clock);
    return store.read(
        registers -> {
          long households = registers.households().households();
          Map<Category, Long> counts = new EnumMap<>(Category.class);
          for (Category category : Category.values()) {
            counts.put(category, 0L);
          }
          counts.putAll(registers.benefits().householdsByCategory(month));
          counts.put(Category.NONE, households - registers.benefits().holders(month));
          return new Numbers(
              households,
              registers.households().persons(),
              registers.cases().list(CaseQuery.in()).size(),
              counts,
              registers.imports().parkedKeys().size());
        });
  }
}
