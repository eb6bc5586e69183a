package org.yihu.usecases.imports;

import java.util.List;

/**
 * 同义词: the words by which one value is known.
 *
 * @param kind what it is about
 * @param value code of the value, such as {@code SPOUSE}
 * @param usual the usual word, which is stored or shown
 * @param delivered all words that the program brought, the usual one first
 * @param own words that the office added, in the order in which they were added
 */
public record SynonymList(
    SynonymKind kind, String value, String usual, List<String> delivered, List<String> own) {
  public SynonymList {
    delivered = List.copyOf(delivered);
    own = List.copyOf(own);
  }

  /** Whether a text is one of its words, spaces, brackets and full-width forms aside. */
  public boolean knows(String text) {
    String key = WordList.key(text);
    return delivered.stream().anyMatch(w -> WordList.key(w).equals(key))
        || own.stream().anyMatch(w -> WordList.key(w).equals(key));
  }
}
