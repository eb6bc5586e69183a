package org.yihu.desktop.control;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;

/** 键帽: a key as it stands on the keyboard. */
public final class KeyCap extends Label {
  public KeyCap(String cap) {
    super(cap);
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
  }

  /** Writes the key of a button small after its words. */
  public static void beside(Labeled button, String cap) {
    Label key = new Label(cap);
    key.getStyleClass().add("shortcut");
    key.setMinWidth(USE_PREF_SIZE);
    button.setGraphic(key);
    button.setContentDisplay(ContentDisplay.RIGHT);
  }
}
