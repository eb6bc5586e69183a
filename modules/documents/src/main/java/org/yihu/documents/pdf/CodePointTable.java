package org.yihu.documents.pdf;

/**
 * A number for each character, in pages of 256 that are made at their first use. Several threads
 * may fill it with the same numbers: what one of them misses it only works out again.
 */
final class CodePointTable {
  private static final int PAGE = 256;

  /** One more than the number, so that 0 says unknown. */
  private final int[][] pages = new int[(Character.MAX_CODE_POINT + 1) / PAGE][];

  /** The number of a character, -1 if none is known. */
  int get(int codePoint) {
    int[] page = pages[codePoint / PAGE];
    return page == null ? -1 : page[codePoint % PAGE] - 1;
  }

  void put(int codePoint, int number) {
    int[] page = pages[codePoint / PAGE];
    if (page == null) {
      page = new int[PAGE];
      pages[codePoint / PAGE] = page;
    }
    page[codePoint % PAGE] = number + 1;
  }
}
