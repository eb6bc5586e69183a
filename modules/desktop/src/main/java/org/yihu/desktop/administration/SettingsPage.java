package org.yihu.desktop.administration;

import java.util.List;
import javafx.scene.Node;
import org.yihu.desktop.shell.ScreenKey;

/** One page of the settings. */
public interface SettingsPage {
  /** Its name in destinations, such as {@code users}; its word stands under settings.page.NAME. */
  String name();

  String icon();

  Node root();

  default List<ScreenKey> keys() {
    return List.of();
  }

  /** Called each time it has come into view. */
  default void shown() {}

  /** Whether something on it waits, such as a year without calendar; shown as a sign. */
  default boolean needsAttention() {
    return false;
  }
}
