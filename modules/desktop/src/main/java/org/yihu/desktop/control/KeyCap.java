package org.yihu.desktop.control;

import javafx.scene.control.Label;

/** 键帽: a key as it stands on the keyboard. */
public final class KeyCap extends Label {
  public KeyCap(String cap) {
    super(cap);
    getStyleClass().add("key-cap");
    setMinWidth(USE_PREF_SIZE);
  }
}
