package org.yihu.app.bench;

import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * One measured figure.
 *
 * @param name what was measured, a key under {@code bench.row.}
 * @param count how many people, papers, rows, households or queries
 * @param seconds median of the rounds, or the 95th percentile of the queries
 * @param floor the same of the bare libraries in the same run; empty if there is none
 * @param heapMiB the most heap in use while it ran; empty if not watched
 */
public record BenchRow(
    String name, long count, double seconds, OptionalDouble floor, OptionalLong heapMiB) {

  static BenchRow of(String name, long count, double seconds, double floor) {
    return new BenchRow(name, count, seconds, OptionalDouble.of(floor), OptionalLong.empty());
  }

  static BenchRow withoutFloor(String name, long count, double seconds) {
    return new BenchRow(name, count, seconds, OptionalDouble.empty(), OptionalLong.empty());
  }

  /** How many times the floor. */
  public OptionalDouble ratio() {
    return floor.isPresent()
        ? OptionalDouble.of(seconds / floor.getAsDouble())
        : OptionalDouble.empty();
  }
}
