package org.yihu.desktop.shell;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

/**
 * Lets the navigation move up and down where the window is too low for all of its entries (large
 * type on a small display), and keeps the entry with the focus in view.
 */
final class NavigationScroll extends ScrollPane {
  private final Navigation navigation;
  private final ChangeListener<Node> following = (o, was, is) -> follow(is);

  NavigationScroll(Navigation navigation) {
    super(navigation);
    this.navigation = navigation;
    setFitToWidth(true);
    setFitToHeight(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setVbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    setMinWidth(USE_PREF_SIZE);
    getStyleClass().addAll("plain-scroll", "navigation-scroll");
    sceneProperty().addListener((o, was, is) -> moved(was, is));
  }

  private void moved(Scene from, Scene to) {
    if (from != null) {
      from.focusOwnerProperty().removeListener(following);
    }
    if (to != null) {
      to.focusOwnerProperty().addListener(following);
    }
  }

  private void follow(Node owner) {
    double view = getViewportBounds().getHeight();
    double most = navigation.getHeight() - view;
    if (owner == null || owner.getParent() != navigation || most <= 0) {
      return;
    }
    Bounds place = owner.getBoundsInParent();
    double top = getVvalue() * most;
    if (place.getMinY() < top) {
      setVvalue(place.getMinY() / most);
    } else if (place.getMaxY() > top + view) {
      setVvalue((place.getMaxY() - view) / most);
    }
  }
}
