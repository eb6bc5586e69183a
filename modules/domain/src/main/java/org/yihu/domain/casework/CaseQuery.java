package org.yihu.domain.casework;

import java.util.Optional;
import java.util.Set;
import org.yihu.domain.division.DivisionCode;

/**
 * 案卷查询.
 *
 * @param states states wanted; empty for all
 * @param within a division and everything below it; empty for all
 * @param limit most cases to return, at least 1
 */
public record CaseQuery(Set<CaseState> states, Optional<DivisionCode> within, int limit) {
  private static final int MANY = 100_000;

  public CaseQuery {
    states = Set.copyOf(states);
  }

  /** Every case in some states. */
  public static CaseQuery in(CaseState... states) {
    return new CaseQuery(Set.of(states), Optional.empty(), MANY);
  }
}
