package org.yihu.desktop.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.yihu.desktop.control.Focus;

/** F6: goes from area to area of the window, such as navigation, table, side panel. */
final class Areas {
  private final List<? extends Node> areas;

  Areas(List<? extends Node> areas) {
    this.areas = areas;
  }

  /**
   * @param step 1 for the next, -1 for the one before
   */
  void move(Node focused, int step) {
    int here = -1;
    for (int i = 0; i < areas.size(); i++) {
      if (isWithin(focused, areas.get(i))) {
        here = i;
      }
    }
    for (int n = 1; n <= areas.size(); n++) {
      Node area = areas.get(Math.floorMod(here + step * n, areas.size()));
      Node first = firstFocusable(area);
      if (first != null) {
        Focus.to(first);
        return;
      }
    }
  }

  private static boolean isWithin(Node node, Node area) {
    for (Node n = node; n != null; n = n.getParent()) {
      if (n == area) {
        return true;
      }
    }
    return false;
  }

  private static Node firstFocusable(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return null;
    }
    if (node.isFocusTraversable()) {
      return node;
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        Node found = firstFocusable(child);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}
