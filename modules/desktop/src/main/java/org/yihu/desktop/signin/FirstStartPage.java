package org.yihu.desktop.signin;

import javafx.scene.Node;

/** One question of the first start. */
interface FirstStartPage {
  Node root();

  void focusFirst();

  /** Whether one may go on; shows at its place what is missing. */
  boolean isComplete();
}
