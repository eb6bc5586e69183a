package org.yihu.usecases.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yihu.usecases.port.Settings;

/**
 * 自定同义词: the words that an office added to the delivered ones, by list; a list is a kind and a
 * value, such as {@code relation.SPOUSE}, or {@code column.NAME} for the heading of a column.
 *
 * @param lists words by list, in the order in which they were added
 */
public record OwnWords(Map<String, List<String>> lists) {
  /** None added. */
  public static final OwnWords NONE = new OwnWords(Map.of());

  /** Under which settings they stand, one for each list. */
  public static final String PREFIX = "words.own/";

  public OwnWords {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    lists.forEach((list, words) -> copy.put(list, List.copyOf(words)));
    lists = Map.copyOf(copy);
  }

  /** Those of a store. */
  public static OwnWords in(Settings settings) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    settings
        .under(PREFIX)
        .forEach((name, text) -> lists.put(name.substring(PREFIX.length()), text.lines().toList()));
    return new OwnWords(lists);
  }

  /** The words added to a list; empty if none. */
  public List<String> of(String list) {
    return lists.getOrDefault(list, List.of());
  }
}
