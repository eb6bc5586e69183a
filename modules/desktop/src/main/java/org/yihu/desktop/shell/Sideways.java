package org.yihu.desktop.shell;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * Gives a screen the width that it needs. Where the window is narrower (large type on a small
 * display), the screen moves sideways with a bar at its foot, and follows the focus by itself.
 */
final class Sideways extends Region {
  private final ScrollBar bar = new ScrollBar();
  private final Rectangle clip = new Rectangle();
  private final ChangeListener<Node> following = (o, was, is) -> follow(is);
  private Node screen;

  Sideways() {
    bar.setOrientation(Orientation.HORIZONTAL);
    bar.setFocusTraversable(false);
    bar.setVisible(false);
    bar.valueProperty().addListener(o -> requestLayout());
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    sceneProperty().addListener((o, was, is) -> moved(was, is));
  }

  void show(Node shown) {
    screen = shown;
    bar.setValue(0);
    getChildren().setAll(shown, bar);
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
    if (!bar.isVisible() || owner == null || !isInside(owner)) {
      return;
    }
    Bounds place = screen.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
    double end = bar.getValue() + getWidth();
    if (place.getMinX() < bar.getValue() || place.getWidth() > getWidth()) {
      bar.setValue(Math.max(0, place.getMinX()));
    } else if (place.getMaxX() > end) {
      bar.setValue(Math.min(bar.getMax(), place.getMaxX() - getWidth()));
    }
  }

  private boolean isInside(Node node) {
    Node at = node;
    while (at != null && at != screen) {
      at = at.getParent();
    }
    return at != null;
  }

  @Override
  protected void layoutChildren() {
    if (screen == null) {
      return;
    }
    double needed = Math.max(getWidth(), Math.ceil(screen.minWidth(-1)));
    double foot = needed > getWidth() ? bar.prefHeight(-1) : 0;
    bar.setVisible(foot > 0);
    bar.setMax(needed - getWidth());
    bar.setVisibleAmount(getWidth() * bar.getMax() / needed);
    double from = Math.min(bar.getValue(), bar.getMax());
    screen.resizeRelocate(-from, 0, needed, getHeight() - foot);
    bar.resizeRelocate(0, getHeight() - foot, getWidth(), foot);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
