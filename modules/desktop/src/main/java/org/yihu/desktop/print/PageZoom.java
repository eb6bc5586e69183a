package org.yihu.desktop.print;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** How large the page is shown, and at which sharpness it is drawn. */
final class PageZoom {
  /** Sizes that follow the window. */
  enum Fit {
    PAGE,
    WIDTH
  }

  private static final double A4_WIDTH = 595.28;
  private static final double A4_HEIGHT = 841.89;
  private static final double MARGIN = 24;
  private static final double STEP = 1.2;
  private static final double LEAST = 0.3;
  private static final double MOST = 4;
  private static final double SCREEN = 96.0 / 72;

  private final PreviewPages pages;
  private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.PAGE);
  private final ReadOnlyDoubleWrapper width = new ReadOnlyDoubleWrapper(A4_WIDTH);
  private final ReadOnlyStringWrapper percent = new ReadOnlyStringWrapper("");
  private double roomWidth = A4_WIDTH;
  private double roomHeight = A4_HEIGHT;
  private double sharpness = 1;
  private double factor = 1;
  private boolean own;

  PageZoom(PreviewPages pages) {
    this.pages = pages;
    pages.picture().addListener((o, was, is) -> show());
  }

  ObjectProperty<Fit> fitProperty() {
    return fit;
  }

  /** Width of the picture in pixels of the scene. */
  ReadOnlyDoubleProperty widthProperty() {
    return width.getReadOnlyProperty();
  }

  ReadOnlyStringProperty percentProperty() {
    return percent.getReadOnlyProperty();
  }

  /** The room around the page has changed. */
  void room(double newWidth, double newHeight, Scene scene) {
    roomWidth = Math.max(MARGIN * 4, newWidth - MARGIN);
    roomHeight = Math.max(MARGIN * 4, newHeight - MARGIN);
    sharpness =
        scene == null || scene.getWindow() == null ? 1 : scene.getWindow().getOutputScaleX();
    show();
  }

  void fit(Fit how) {
    fit.set(how);
    own = false;
    show();
  }

  void larger() {
    scale(factor * STEP);
  }

  void smaller() {
    scale(factor / STEP);
  }

  private void scale(double wanted) {
    own = true;
    factor = Math.clamp(wanted, LEAST, MOST);
    show();
  }

  private void show() {
    double ratio = ratio();
    double paperWidth = ratio > 1 ? A4_HEIGHT : A4_WIDTH;
    if (!own) {
      double byWidth = roomWidth / paperWidth;
      double byHeight = roomHeight / (paperWidth / ratio);
      factor =
          Math.clamp(fit.get() == Fit.PAGE ? Math.min(byWidth, byHeight) : byWidth, LEAST, MOST);
    }
    width.set(paperWidth * factor);
    percent.set(Math.round(factor / SCREEN * 100) + "%");
    pages.scale(factor * sharpness);
  }

  /** Width to height of the page in view. */
  private double ratio() {
    var picture = pages.picture().get();
    return picture == null ? A4_WIDTH / A4_HEIGHT : (double) picture.width() / picture.height();
  }
}
