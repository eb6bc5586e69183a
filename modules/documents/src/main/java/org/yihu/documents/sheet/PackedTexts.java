package org.yihu.documents.sheet;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Many texts by number. The first ones, among them the words that every row repeats, stay as they
 * are and are shared; the rest, mostly numbers that occur once, lie together as bytes: a workbook
 * of a million people would fill half the heap with their objects.
 */
final class PackedTexts {
  private static final int SHARED = 1 << 16;

  private final List<String> shared = new ArrayList<>();
  private byte[] bytes = new byte[1 << 12];
  private int[] ends = new int[1 << 8];
  private int packed;

  int size() {
    return shared.size() + packed;
  }

  void add(String text) {
    if (shared.size() < SHARED) {
      shared.add(text);
      return;
    }
    byte[] next = text.getBytes(StandardCharsets.UTF_8);
    int from = start(packed);
    int end = Math.addExact(from, next.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + (bytes.length >> 1)));
    }
    if (packed == ends.length) {
      ends = Arrays.copyOf(ends, packed + (packed >> 1));
    }
    System.arraycopy(next, 0, bytes, from, next.length);
    ends[packed++] = end;
  }

  String get(int index) {
    if (index < shared.size()) {
      return shared.get(index);
    }
    int at = index - shared.size();
    int from = start(at);
    return new String(bytes, from, ends[at] - from, StandardCharsets.UTF_8);
  }

  private int start(int at) {
    return at == 0 ? 0 : ends[at - 1];
  }
}
