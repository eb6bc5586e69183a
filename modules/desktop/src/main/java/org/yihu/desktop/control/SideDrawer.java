package org.yihu.desktop.control;

import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Region;

/**
 * Where the window is narrow, a side panel gives way to the page and becomes a drawer that its
 * button opens and shuts; in a wide window the panel is always there and the button is not.
 */
public final class SideDrawer {
  private static final double BELOW = 1000;
  private static final double BODY = 14;

  private final Region page;
  private final Node side;
  private final ButtonBase opener;
  private final InvalidationListener folding = o -> fold();
  private boolean open;
  private boolean filled = true;

  /**
   * @param page what holds the panel; its place in the window says how much room there is
   * @param opener in letters of the body, by which the scale is told
   */
  public SideDrawer(Region page, Node side, ButtonBase opener) {
    this.page = page;
    this.side = side;
    this.opener = opener;
    opener.setMinWidth(Region.USE_PREF_SIZE);
    opener.setOnAction(e -> toggle());
    opener.fontProperty().addListener(folding);
    page.widthProperty().addListener(folding);
    page.parentProperty().addListener((o, was, is) -> moved(was, is));
    fold();
  }

  // a page that moves sideways is wider than its place
  private void moved(Parent from, Parent to) {
    if (from instanceof Region place) {
      place.widthProperty().removeListener(folding);
    }
    if (to instanceof Region place) {
      place.widthProperty().addListener(folding);
    }
    fold();
  }

  /** Whether there is something in the panel; an empty one is never shown. */
  public void fill(boolean full) {
    filled = full;
    fold();
  }

  private void toggle() {
    open = !open;
    fold();
  }

  private double freeWidth() {
    return page.getParent() instanceof Region place ? place.getWidth() : page.getWidth();
  }

  private void fold() {
    double free = freeWidth();
    boolean narrow = free > 0 && free * BODY / opener.getFont().getSize() < BELOW;
    show(opener, filled && narrow);
    show(side, filled && (!narrow || open));
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
