package org.yihu.usecases.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps the households of a file for the second round while they are few enough for the memory;
 * else counts them.
 */
final class HeldHouseholds {
  private static final int MOST_PEOPLE = 120_000;

  private List<ReadHousehold> households = new ArrayList<>();
  private int count;
  private int people;

  void add(ReadHousehold household) {
    count++;
    people += household.members().size();
    if (people > MOST_PEOPLE) {
      households = null;
    }
    if (households != null) {
      households.add(household);
    }
  }

  int count() {
    return count;
  }

  Optional<List<ReadHousehold>> all() {
    return Optional.ofNullable(households);
  }
}
