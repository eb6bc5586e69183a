package org.yihu.usecases.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * 同义词表: the words that offices write for the values of one kind.
 *
 * @param <T> what the words stand for
 */
final class WordList<T> {
  /** A word that was found: its value and the usual word for it. */
  record Word<T>(T value, String usual) {}

  private final Map<String, Word<T>> words = new HashMap<>();

  private WordList() {}

  static <T> WordList<T> of(Map<String, List<String>> lists, Function<String, T> value) {
    WordList<T> list = new WordList<>();
    lists.forEach(
        (key, synonyms) -> {
          Word<T> word = new Word<>(value.apply(key), synonyms.getFirst());
          synonyms.forEach(s -> list.words.putIfAbsent(key(s), word));
        });
    return list;
  }

  /** The word for a text, or null if it is not known. */
  Word<T> find(String text) {
    Word<T> exact = words.get(text);
    return exact != null ? exact : words.get(key(text));
  }

  /**
   * A text as it is compared: without spaces, brackets and joining marks, full-width forms halved,
   * in capitals.
   */
  static String key(String text) {
    StringBuilder key = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char kept = Character.toUpperCase(Characters.halfWidth(c));
      boolean dropped = !isSpoken(c);
      if (key == null && (dropped || kept != c)) {
        key = new StringBuilder(text.length()).append(text, 0, i);
      }
      if (key != null && !dropped) {
        key.append(kept);
      }
    }
    return key == null ? text : key.toString();
  }

  private static boolean isSpoken(char c) {
    return c >= '\u4E00' && c <= '\u9FFF'
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.isSurrogate(c);
  }
}
