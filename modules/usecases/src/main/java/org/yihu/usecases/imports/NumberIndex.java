package org.yihu.usecases.imports;

import java.util.Arrays;

/**
 * 号码索引: the household of each ID number of a file, as plain numbers, so that a million people take little memory.
 * A valid number is told by its first 17 digits.
 */
final class NumberIndex {
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long FREE = 0;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] values = new int[FIRST_CAPACITY];
  private int size;

  static long key(String idNumber) {
    return Long.parseLong(idNumber, 0, 17, 10);
  }

  /** Puts a household for a number that has none yet; the household that it has, or -1 if it was free. */
  int putIfAbsent(long key, int household) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return values[slot];
    }
    keys[slot] = key;
    values[slot] = household;
    if (++size * 2 > keys.length) {
      grow();
    }
    return -1;
  }

  private int slot(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & keys.length - 1;
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
