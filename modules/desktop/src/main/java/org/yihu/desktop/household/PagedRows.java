package org.yihu.desktop.household;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.collections.ObservableListBase;

/**
 * A list of any length whose rows are fetched page by page when somebody looks at them; only the
 * last pages stay. A row that is not here yet is an empty slot. For the window's thread only.
 */
public final class PagedRows<K, R> extends ObservableListBase<PagedRows.Slot<R>> {
  static final int PAGE = 100;
  static final int KEPT_PAGES = 20;

  private final List<K> keys;
  private final BiConsumer<List<K>, Consumer<List<R>>> fetch;
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, List<R>> pages =
      new LinkedHashMap<>(KEPT_PAGES, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<R>> eldest) {
          return size() > KEPT_PAGES;
        }
      };

  /** A place in the list. */
  public record Slot<R>(int index, Optional<R> row) {}

  /**
   * @param keys every row by key, in order
   * @param fetch reads the rows of some keys and hands them over
   */
  public PagedRows(List<K> keys, BiConsumer<List<K>, Consumer<List<R>>> fetch) {
    this.keys = List.copyOf(keys);
    this.fetch = fetch;
  }

  public K key(int index) {
    return keys.get(index);
  }

  @Override
  public int size() {
    return keys.size();
  }

  @Override
  public Slot<R> get(int index) {
    int page = index / PAGE;
    List<R> rows = pages.get(page);
    if (rows == null) {
      ask(page);
      rows = pages.getOrDefault(page, List.of());
    }
    int at = index - page * PAGE;
    return new Slot<>(
        index, at < rows.size() ? Optional.ofNullable(rows.get(at)) : Optional.empty());
  }

  private void ask(int page) {
    if (asked.add(page)) {
      int from = page * PAGE;
      List<K> some = keys.subList(from, Math.min(from + PAGE, keys.size()));
      fetch.accept(some, rows -> arrived(page, some.size(), rows));
    }
  }

  private void arrived(int page, int asOf, List<R> rows) {
    asked.remove(page);
    List<R> whole = new ArrayList<>(rows);
    while (whole.size() < asOf) {
      whole.add(null);
    }
    pages.put(page, whole);
    beginChange();
    for (int i = 0; i < asOf; i++) {
      nextUpdate(page * PAGE + i);
    }
    endChange();
  }
}
