package org.yihu.usecases.imports;

/**
 * 号码索引: the household and name of each ID number of a file, as plain numbers, so that a million
 * people take little memory. A valid number is told by its first 17 digits.
 */
final class NumberIndex {
  private static final int FIRST_CAPACITY = 1 << 12;
  private static final long FREE = 0;

  private long[] keys = new long[FIRST_CAPACITY];
  private int[] households = new int[FIRST_CAPACITY];
  private int[] names = new int[FIRST_CAPACITY];
  private int size;

  /** Takes the entries of an index. */
  @FunctionalInterface
  interface EntryReceiver {
    void take(long key, int household, int nameHash);
  }

  static long key(String idNumber) {
    return Long.parseLong(idNumber, 0, 17, 10);
  }

  /** Puts a number that is not there yet; the household that it has already, or -1. */
  int putIfAbsent(long key, int household, String name) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return households[slot];
    }
    keys[slot] = key;
    households[slot] = household;
    names[slot] = name.hashCode();
    if (++size * 2 > keys.length) {
      grow();
    }
    return -1;
  }

  /** The household that has a number, or -1. */
  int household(long key) {
    int slot = slot(key);
    return keys[slot] == key ? households[slot] : -1;
  }

  void forEach(EntryReceiver receiver) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        receiver.take(keys[i], households[i], names[i]);
      }
    }
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
    int[] oldHouseholds = households;
    int[] oldNames = names;
    keys = new long[oldKeys.length * 2];
    households = new int[keys.length];
    names = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        households[slot] = oldHouseholds[i];
        names[slot] = oldNames[i];
      }
    }
  }
}
