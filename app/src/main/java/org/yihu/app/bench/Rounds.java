package org.yihu.app.bench;

import java.io.IOException;
import java.util.Arrays;

/**
 * Times work in rounds, product and floor by turns so that both meet the same machine, and takes
 * medians.
 */
record Rounds(int warming, int measured) {
  private static final double NANOS = 1e9;

  /** Work that is timed as a whole. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** Work that says itself how many nanoseconds counted. */
  @FunctionalInterface
  interface Timed {
    long nanos() throws IOException;
  }

  /** Medians in seconds. */
  record Medians(double product, double floor) {}

  /** One round without warming where only the way is tried and not the speed. */
  Rounds unless(boolean brief) {
    return brief ? new Rounds(0, 1) : this;
  }

  static Timed whole(Work work) {
    return () -> {
      long start = System.nanoTime();
      work.run();
      return System.nanoTime() - start;
    };
  }

  Medians of(Timed product, Timed floor) throws IOException {
    long[] own = new long[measured];
    long[] bare = new long[measured];
    for (int round = -warming; round < measured; round++) {
      long ownNanos = product.nanos();
      long bareNanos = floor.nanos();
      if (round >= 0) {
        own[round] = ownNanos;
        bare[round] = bareNanos;
      }
    }
    return new Medians(median(own), median(bare));
  }

  double of(Timed product) throws IOException {
    return of(product, () -> 0).product();
  }

  private static double median(long[] nanos) {
    return percentile(nanos, 50);
  }

  /** The value that so many percent do not exceed, in seconds. */
  static double percentile(long[] nanos, int percent) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(sorted.length * percent / 100.0);
    return sorted[Math.max(0, rank - 1)] / NANOS;
  }
}
