package org.yihu.desktop.shell;

import javafx.scene.input.KeyCombination;

/**
 * A key of a screen.
 *
 * @param combination the key
 * @param word what it does, two to six characters
 * @param action does it
 * @param inStatusBar whether the status bar shows it
 */
public record ScreenKey(
    KeyCombination combination, String word, Runnable action, boolean inStatusBar) {
  /** A key that the status bar shows. */
  public static ScreenKey shown(String combination, String word, Runnable action) {
    return new ScreenKey(KeyCombination.valueOf(combination), word, action, true);
  }

  /** A key that only F1 tells. */
  public static ScreenKey quiet(String combination, String word, Runnable action) {
    return new ScreenKey(KeyCombination.valueOf(combination), word, action, false);
  }

  /** The key as it is written on key caps, such as {@code Ctrl Enter}. */
  public String cap() {
    return combination
        .getName()
        .replace("Shortcut", "Ctrl")
        .replace('+', ' ')
        .replace("Plus", "+")
        .replace("Equals", "=")
        .replace("Minus", "-")
        .replace("Left", "←")
        .replace("Right", "→")
        .replace("Page Down", "PgDn")
        .replace("Page Up", "PgUp");
  }
}
