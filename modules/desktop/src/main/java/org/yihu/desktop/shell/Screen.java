package org.yihu.desktop.shell;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** One screen as the frame shows it. */
public interface Screen {
  /** What is shown; the same node for the life of the screen. */
  Node root();

  /** Title in the header. */
  String title();

  /** Muted words after the title; may change. */
  default ObservableValue<String> subtitle() {
    return new SimpleStringProperty("");
  }

  /** What stands at the right of the title, such as actions of the whole screen; may be empty. */
  default List<Node> headerNodes() {
    return List.of();
  }

  /** Its keys, told by the status bar and by F1. */
  default List<ScreenKey> keys() {
    return List.of();
  }

  /** Called each time after it has come into view: loads afresh, sets the focus. */
  default void shown() {}

  /** Called before it goes out of view; false keeps it. Unsaved work is kept as a draft instead. */
  default boolean leave() {
    return true;
  }
}
