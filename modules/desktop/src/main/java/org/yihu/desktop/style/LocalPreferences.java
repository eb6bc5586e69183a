package org.yihu.desktop.style;

import java.util.Optional;

/** What this computer remembers outside any store: theme, scale, the stores opened last. */
public interface LocalPreferences {
  Optional<String> get(String key);

  void put(String key, String value);
}
