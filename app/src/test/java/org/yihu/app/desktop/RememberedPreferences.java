package org.yihu.app.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.yihu.desktop.style.LocalPreferences;

/** Preferences of one run. */
final class RememberedPreferences implements LocalPreferences {
  private final Map<String, String> values = new HashMap<>();

  @Override
  public Optional<String> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  @Override
  public void put(String key, String value) {
    values.put(key, value);
  }
}
