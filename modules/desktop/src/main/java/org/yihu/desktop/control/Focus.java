package org.yihu.desktop.control;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Moves the focus. */
public final class Focus {
  private Focus() {}

  /**
   * To a control, or to one that is not in the window yet as soon as it is: what stands in a scroll
   * pane joins the window only when it is drawn first, and a request before that would be lost.
   */
  public static void to(Node node) {
    if (node.getScene() != null) {
      node.requestFocus();
      return;
    }
    node.sceneProperty()
        .addListener(
            new ChangeListener<Scene>() {
              @Override
              public void changed(ObservableValue<? extends Scene> scene, Scene was, Scene is) {
                scene.removeListener(this);
                node.requestFocus();
              }
            });
  }
}
