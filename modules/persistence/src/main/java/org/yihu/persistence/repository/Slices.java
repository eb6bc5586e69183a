package org.yihu.persistence.repository;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Runs a query with a long list in slices. Full slices have one length, so the database compiles
 * their statement once.
 */
final class Slices {
  private static final int SIZE = 500;

  private Slices() {}

  static <K, R> List<R> of(Collection<K> keys, Function<Collection<K>, List<R>> query) {
    List<R> found = new ArrayList<>();
    forEach(keys, slice -> found.addAll(query.apply(slice)));
    return found;
  }

  static <K> void forEach(Collection<K> keys, Consumer<Collection<K>> work) {
    List<K> all = List.copyOf(keys);
    for (int from = 0; from < all.size(); from += SIZE) {
      work.accept(all.subList(from, Math.min(from + SIZE, all.size())));
    }
  }
}
