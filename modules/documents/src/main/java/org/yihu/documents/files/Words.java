package org.yihu.documents.files;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which a file names the constants of an enum: in lower case with hyphens, unless one
 * is said otherwise.
 */
final class Words<E extends Enum<E>> {
  private final Map<String, E> byWord = new LinkedHashMap<>();

  private Words(Class<E> type, Map<E, String> otherwise) {
    for (E constant : type.getEnumConstants()) {
      String usual = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
      byWord.put(otherwise.getOrDefault(constant, usual), constant);
    }
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type) {
    return new Words<>(type, Map.of());
  }

  static <E extends Enum<E>> Words<E> of(Class<E> type, Map<E, String> otherwise) {
    return new Words<>(type, otherwise);
  }

  /** The words of an enum of which one constant cannot be named. */
  static <E extends Enum<E>> Words<E> without(Class<E> type, E hidden) {
    Words<E> words = of(type);
    words.byWord.values().remove(hidden);
    return words;
  }

  Optional<E> find(String word) {
    return Optional.ofNullable(byWord.get(word));
  }

  String all() {
    return String.join(", ", byWord.keySet());
  }
}
