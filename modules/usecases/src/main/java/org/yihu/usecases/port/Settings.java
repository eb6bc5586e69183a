package org.yihu.usecases.port;

import java.util.Map;
import java.util.Optional;

/**
 * 设置: texts by name kept in the store, such as the division of the office, the policy pack,
 * calendar years, added divisions and a sender's corrected columns. A name is a path in lower case:
 * {@code office.division}, {@code import.columns/SENDER}.
 */
public interface Settings {
  Optional<String> get(String name);

  /** All settings whose name begins with a prefix, by name. */
  Map<String, String> under(String prefix);

  /**
   * Sets or replaces a text of at most 1,000,000 characters. The use case appends the change to the
   * audit trail.
   */
  void put(String name, String content);

  void remove(String name);
}
